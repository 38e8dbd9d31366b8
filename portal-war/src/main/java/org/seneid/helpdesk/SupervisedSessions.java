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
import java.util.Map;
import org.seneid.helpdesk.replay.Replay;
import org.seneid.helpdesk.replay.Replays;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.session.HelpSessionStore;
import org.seneid.helpdesk.session.HelpStatus;
import org.seneid.helpdesk.session.SessionRow;
import org.seneid.helpdesk.session.SessionSearch;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.identity.account.OwnPeople;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Conditions;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** Agents' sessions in citizens' accounts, as their supervisors watch over them: those that run, and those of the past. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class SupervisedSessions {

    private static final SortOrder ORDER = new SortOrder(Map.of("began", "s.beganAt", "ended", "s.endedAt"), "s.id");
    private static final Slice RUNNING = Slice.first(100, "began", false);

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpSessionStore store;

    @Inject
    Replays replays;

    @Inject
    HelpAgents agents;

    @Inject
    Clock clock;

    @Inject
    OwnPeople people;

    /** Those that run, the eldest first. */
    public List<SessionRow> running() {
        return live().rows(em, SessionRow.SELECT, ORDER, RUNNING, SessionRow.class)
                .getResultList();
    }

    /** How many run. */
    public int countRunning() {
        return live().count(em, "select s.id from HelpSession s").rows();
    }

    private Conditions live() {
        return new Conditions()
                .equal("s.status", "status", HelpStatus.RUNNING)
                .where("s.until > :now", "now", clock.instant());
    }

    /** Ends a session at once, whoever looks; ended before, nothing happens. */
    public void end(PublicId session) {
        store.end(session, EndedBy.SUPERVISOR);
    }

    /**
     * A part of the past.
     *
     * @param slice ordered by {@code began} or {@code ended}
     * @throws NotFound when there is no such agent
     */
    public List<SessionRow> page(SessionSearch search, Slice slice) {
        return past(search)
                .rows(em, SessionRow.SELECT, ORDER, slice, SessionRow.class)
                .getResultList();
    }

    /** @throws NotFound when there is no such agent */
    public RowCount count(SessionSearch search) {
        return past(search).count(em, "select s.id from HelpSession s");
    }

    private Conditions past(SessionSearch search) {
        var agent = search.agent() == null ? null : agents.byId(search.agent()).id();
        return new Conditions()
                .equal("s.agent", "agent", agent)
                .equal("s.status", "status", HelpStatus.ENDED)
                .equal("s.endedBy", "endedBy", search.endedBy())
                .days("s.beganAt", search.from(), search.to());
    }

    /**
     * One session and the pages that were opened in it, without what stood on them; on record about its citizen.
     *
     * @param number of the page of that list, counted from 1; one past the end is the last
     * @throws NotFound when there is none under this id
     * @throws RuleBroken when it is of somebody the supervisor lives with, as {@link OwnPeople#mustNotInclude}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Replay replay(PublicId id, int number) {
        var session = em.createQuery(
                        "select s from HelpSession s join fetch s.ticket join fetch s.citizen where s.publicId = :id",
                        HelpSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        people.mustNotInclude(session.citizen().id(), session.ticket().number().text());
        return replays.reviewed(session, number);
    }
}
