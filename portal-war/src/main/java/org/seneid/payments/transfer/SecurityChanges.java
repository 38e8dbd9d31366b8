package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactChanged;
import org.seneid.identity.factor.FactorEvents.FactorAdded;
import org.seneid.identity.factor.FactorEvents.FactorRemoved;
import org.seneid.identity.password.PasswordEvents.PasswordChanged;
import org.seneid.identity.password.PasswordEvents.SignInRecovered;
import org.seneid.platform.AccountId;

/** Notes when what guards an account is changed, in the transaction in which it happens. */
@ApplicationScoped
class SecurityChanges {

    private static final Duration RECENT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    boolean recent(AccountId owner, Instant now) {
        return em.createNamedQuery(SecurityChange.COUNT_SINCE, Long.class)
                        .setParameter("owner", owner)
                        .setParameter("since", now.minus(RECENT))
                        .getSingleResult()
                > 0;
    }

    void contact(@Observes ContactChanged event) {
        note(event.citizen());
    }

    void factorAdded(@Observes FactorAdded event) {
        note(event.citizen());
    }

    void factorRemoved(@Observes FactorRemoved event) {
        note(event.citizen());
    }

    void password(@Observes PasswordChanged event) {
        note(event.citizen());
    }

    void recovered(@Observes SignInRecovered event) {
        note(event.citizen());
    }

    /** Staff send no money. */
    private void note(AccountId owner) {
        if (em.find(Account.class, owner.value()).role().staff()) return;
        em.persist(new SecurityChange(owner, clock.instant()));
    }
}
