package org.seneid.helpdesk.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.helpdesk.consent.SupportCodeEvents.SupportCodeChanged;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.platform.AccountId;
import org.seneid.platform.secret.SecretBox;

/** Keeps support codes, counts tries of them, and takes one when it was right, by updates that hold against two at once. */
@ApplicationScoped
public class SupportCodes {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Inject
    Event<SupportCodeChanged> changed;

    /** Makes the one code of a citizen; the one from before is good for nothing any more. */
    @Transactional(TxType.MANDATORY)
    public NewSupportCode make(HelpTicket ticket, AccountId owner, ConsentedParts sights) {
        end(owner);
        var digits = SpokenSupportCode.random();
        var code = new SupportCode(ticket, owner, sights, digits.fingerprint(secretBox), clock.instant());
        em.persist(code);
        changed.fire(new SupportCodeChanged(owner));
        return new NewSupportCode(ticket.number().text(), digits.grouped(), code.expiresAt());
    }

    @Transactional(TxType.SUPPORTS)
    public Optional<SupportCode> live(AccountId owner) {
        return em.createNamedQuery(SupportCode.LIVE, SupportCode.class)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** The last one that was made, whatever became of it. */
    @Transactional(TxType.SUPPORTS)
    public Optional<SupportCode> last(AccountId owner) {
        return em.createNamedQuery(SupportCode.LAST, SupportCode.class)
                .setParameter("owner", owner)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @return whether there was one */
    @Transactional(TxType.MANDATORY)
    public boolean end(AccountId owner) {
        var ended = em.createNamedQuery(SupportCode.END)
                        .setParameter("owner", owner)
                        .executeUpdate()
                > 0;
        if (ended) changed.fire(new SupportCodeChanged(owner));
        return ended;
    }

    /** Counts a try before it is looked at, whatever becomes of it: many at once are no more than one after the other. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean countTry(AccountId owner) {
        var counted = em.createNamedQuery(SupportCode.COUNT_TRY)
                        .setParameter("owner", owner)
                        .setParameter("now", clock.instant())
                        .setParameter("most", SupportCode.TRIES)
                        .executeUpdate()
                == 1;
        if (counted) changed.fire(new SupportCodeChanged(owner));
        return counted;
    }

    /** Takes the code of a citizen if these are its digits; nobody else can take it any more. */
    @Transactional(TxType.MANDATORY)
    public Optional<SupportCode> spend(AccountId owner, SpokenSupportCode typed) {
        var live = live(owner);
        var spent = em.createNamedQuery(SupportCode.SPEND)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .setParameter("typed", typed.fingerprint(secretBox))
                .executeUpdate();
        if (spent != 1) return Optional.empty();
        changed.fire(new SupportCodeChanged(owner));
        return live;
    }

    /** Whoever locks an account lets nobody in by a code that was read out before. */
    @Transactional(TxType.MANDATORY)
    void locked(@Observes AccountLocked event) {
        end(event.citizen());
    }
}
