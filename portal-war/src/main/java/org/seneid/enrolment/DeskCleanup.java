package org.seneid.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.draft.Drafts;
import org.seneid.enrolment.draft.Enrolment;
import org.seneid.enrolment.draft.EnrolmentStatus;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/**
 * Forgets what the desk needed for an errand. That somebody was looked for, checked or served stays in the trail; what the
 * registers said of them and what was read from their papers does not. Running twice, or on two nodes at once, does no harm.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DeskCleanup {

    /** Good for a quarter of an hour; an officer may look back at one in the same shift. */
    static final Duration LOOKUPS_KEPT = Duration.ofDays(1);

    /** Their codes are good for ten minutes, and a chip that was read for a quarter of an hour. */
    static final Duration SERVICES_KEPT = Duration.ofDays(1);

    /** An officer who abandoned the wrong draft, or is asked why, notices within days. */
    static final Duration ABANDONED_KEPT = Duration.ofDays(7);

    private static final int AT_ONCE = 100;
    private static final String ABANDONED =
            "select e from Enrolment e where e.status = org.seneid.enrolment.draft.EnrolmentStatus.ABANDONED"
                    + " and e.changedAt < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    RowLock lock;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    public void tidy() {
        var now = clock.instant();
        before("delete from Lookup l where l.askedAt < :before", now.minus(LOOKUPS_KEPT));
        before("delete from DeskContact c where c.askedAt < :before", now.minus(SERVICES_KEPT));
        before("delete from IdentityCheck c where c.checkedAt < :before", now.minus(SERVICES_KEPT));
        before("delete from DeskErrand e where e.doneAt < :before", now.minus(SERVICES_KEPT));
        left(now.minus(Drafts.KEPT)).forEach(draft -> abandon(draft, now));
        emptyAbandoned(now.minus(ABANDONED_KEPT));
    }

    private List<PublicId> left(Instant before) {
        return em.createQuery(
                        "select e.publicId from Enrolment e where e.changedAt < :before"
                                + " and e.status = org.seneid.enrolment.draft.EnrolmentStatus.DRAFT order by e.changedAt",
                        PublicId.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Unless somebody goes on with it at this moment. */
    private void abandon(PublicId id, Instant now) {
        lock.held(Enrolment.class, "publicId", id)
                .filter(draft -> draft.status() == EnrolmentStatus.DRAFT)
                .filter(draft -> draft.changedAt().isBefore(now.minus(Drafts.KEPT)))
                .ifPresent(draft -> {
                    draft.abandon(now);
                    var whose =
                            accounts.citizen(draft.person()).map(Account::id).orElse(draft.officer());
                    happened.fire(DeskAct.of(whose, Act.ABANDONED, draft.reference()));
                });
    }

    private void emptyAbandoned(Instant before) {
        before("delete from CheckedOriginal o where o.enrolment in (" + ABANDONED + ")", before);
        before("delete from EnrolmentDependant d where d.enrolment in (" + ABANDONED + ")", before);
        before(
                "update Enrolment e set e.evidence.person = null, e.evidence.card = null, e.evidence.household = null,"
                        + " e.prepared = null, e.phone.address = null, e.phone.sent = null, e.phone.provenAt = null,"
                        + " e.email.address = null, e.email.sent = null, e.email.provenAt = null,"
                        + " e.version = e.version + 1"
                        + " where e.status = org.seneid.enrolment.draft.EnrolmentStatus.ABANDONED and e.changedAt < :before"
                        + " and e.evidence.person is not null",
                before);
    }

    private void before(String statement, Instant moment) {
        em.createQuery(statement).setParameter("before", moment).executeUpdate();
    }
}
