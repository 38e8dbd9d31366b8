package org.seneid.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.Network;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.DelegationRefusal;
import org.seneid.platform.acting.Role;

/** Writes down who did what with whose data, in the transaction that did it. */
@Stateless
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    OwnViewCache looks;

    @Inject
    EntryAuthenticator sealing;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** What happened is on record exactly when it happened: both are committed, or neither. */
    @PermitAll
    public void happened(@Observes Audited what) {
        if (what.ownLook() && byOwner(what)) lookedAt(what);
        else write(what, false);
    }

    /** A refusal stays on record though what was asked is rolled back. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Audited what) {
        write(what, true);
    }

    /** What only the owner may do and another wanted to: on record in the owner's log. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(@Observes DelegationRefusal what) {
        write(new NotForOthers(what.behalf().account(), what.asked()), true);
    }

    /** What was asked is told by its name in the house, for those who read the trail itself. */
    private record NotForOthers(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "behalf.refused";
        }
    }

    /** An entry of the past, for the history that a demo comes with. */
    @RolesAllowed(Role.SYSTEM)
    public void past(Audited what, Optional<Actor> who, Instant when) {
        write(what, new AuditContext(who, what.tie(), "", Network.of(""), when), false);
    }

    /** Whether an act is on record about a citizen, for seeders. */
    @RolesAllowed(Role.SYSTEM)
    public boolean has(String act, AccountId citizen) {
        return !em.createQuery("select e from AuditEntry e where e.owner = :owner and e.act = :act", AuditEntry.class)
                .setParameter("act", act)
                .setParameter("owner", citizen)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How often an act is on record about a citizen since then, refused or not. */
    @RolesAllowed({Role.SYSTEM, Role.CITIZENS})
    public long count(String act, AccountId citizen, Instant since) {
        return em.createQuery(
                        "select count(e) from AuditEntry e"
                                + " where e.owner = :owner and e.act = :act and e.happenedAt > :since",
                        Long.class)
                .setParameter("owner", citizen)
                .setParameter("act", act)
                .setParameter("since", since)
                .getSingleResult();
    }

    private void lookedAt(Audited what) {
        var session = acting.actor().map(Actor::session).orElse("");
        var look = new OwnViewCache.Look(what.citizen(), session, what.act(), what.subject());
        if (session.isEmpty()) write(what, false);
        else if (!looks.recorded(look)) {
            write(what, false);
            transaction.registerInterposedSynchronization(onCommit(() -> looks.record(look)));
        }
    }

    /** Another's look at a citizen's data is news to the citizen, each time. */
    private boolean byOwner(Audited what) {
        return acting.actor()
                .filter(actor -> actor.account().equals(what.citizen()))
                .isPresent();
    }

    private void write(Audited what, boolean refused) {
        var ticket = acting.behalf()
                .filter(other -> other.account().equals(what.citizen()))
                .map(other -> other.mandate().reference())
                .orElse("");
        write(
                what,
                new AuditContext(acting.actor(), tie(what), ticket, Network.of(acting.address()), clock.instant()),
                refused);
    }

    private void write(Audited what, AuditContext how, boolean refused) {
        sealing.seal(new AuditEntry(what, how, refused), em::persist);
    }

    private Optional<Relationship> tie(Audited what) {
        return acting.behalf()
                .filter(other -> other.kinship().isPresent())
                .filter(other -> other.account().equals(what.citizen()))
                .map(other -> Relationship.GUARDIAN)
                .or(what::tie);
    }

    private static Synchronization onCommit(Runnable then) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) then.run();
            }
        };
    }
}
