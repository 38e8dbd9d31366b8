package org.seneid.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.helpdesk.caller.CallerVerification;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairStore;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.session.HelpSessionStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** What a supervisor approves as the second person, and the looks that run, of which they end any. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class Approvals {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    RepairStore repairs;

    @Inject
    HelpSessionStore store;

    @Inject
    CallerVerification callerVerification;

    @Inject
    Clock clock;

    /** What waits for approval, the oldest first. */
    public List<Repair> waiting() {
        return em.createQuery(
                        "select r from Repair r join fetch r.ticket join fetch r.citizen"
                                + " where r.status = org.seneid.helpdesk.repair.RepairStatus.ASKED and r.askedAt > :since"
                                + " order by r.askedAt, r.id",
                        Repair.class)
                .setParameter("since", clock.instant().minus(Repair.VALID))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** How many wait for approval. */
    public int count() {
        return em.createQuery(
                        "select count(r) from Repair r where r.status = org.seneid.helpdesk.repair.RepairStatus.ASKED"
                                + " and r.askedAt > :since",
                        Long.class)
                .setParameter("since", clock.instant().minus(Repair.VALID))
                .getSingleResult()
                .intValue();
    }

    /**
     * Lets it be done, a day from now and unless its citizen says no.
     *
     * @throws RuleBroken {@code helpdesk.repair.same-person}, {@code helpdesk.begin.conflict}, {@code helpdesk.repair.move},
     *     {@code helpdesk.repair.over}, {@code helpdesk.repair.desk-only}
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(PublicId repair) {
        callerVerification.mustNotBeClose(repairs.byId(repair).citizen());
        repairs.approve(repair);
    }

    /** @see #approve */
    public void refuse(PublicId repair) {
        repairs.refuse(repair);
    }

    /** The looks that run now. */
    public List<HelpSession> running() {
        return em.createNamedQuery(HelpSession.SUPERVISED, HelpSession.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Ends a look at once, whoever looks; ended before, nothing happens. */
    public void end(PublicId session) {
        store.end(session, EndedBy.SUPERVISOR);
    }
}
