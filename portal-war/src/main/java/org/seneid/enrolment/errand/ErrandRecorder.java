package org.seneid.enrolment.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.enrolment.desk.Desks;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;

/** Writes down what was finished at the desk of the officer who acts, in the transaction that did it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ErrandRecorder {

    @PersistenceContext
    EntityManager em;

    @Inject
    Desks desks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** An enrolment is completed; a slip says so to the person. */
    public void enrolled(Account account, ErrandKind kind, PublicId enrolment, String reference) {
        em.persist(errand(account, kind, SlipState.DUE).of(enrolment, reference));
    }

    public void served(Account account, ErrandKind kind, SlipState slip) {
        em.persist(errand(account, kind, slip));
    }

    /** The slip of whoever waited for one is in their hands. */
    public void printed(AccountId account) {
        em.createNamedQuery(DeskErrand.PRINT)
                .setParameter("account", account.value())
                .executeUpdate();
    }

    private DeskErrand errand(Account account, ErrandKind kind, SlipState slip) {
        return new DeskErrand(
                desks.mine(), acting.signedIn().account(), em.merge(account), kind, slip, clock.instant());
    }
}
