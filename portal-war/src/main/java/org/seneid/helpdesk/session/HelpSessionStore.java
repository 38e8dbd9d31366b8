package org.seneid.helpdesk.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.caller.NeighbourHelped;
import org.seneid.helpdesk.consent.SpokenSupportCode;
import org.seneid.helpdesk.consent.SupportCodes;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.TicketChanged;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.session.SessionLimits;
import org.seneid.identity.session.SessionsEnded;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;

/** Begins and ends the time in which an agent looks, whatever ends it. */
@ApplicationScoped
@Transactional
public class HelpSessionStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    SupportCodes codes;

    @Inject
    AttemptLimiter limiter;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Takes the code and begins. Two agents or two citizens at once: the second meets a unique column.
     *
     * @param nearHome whether the citizen lives in the agent's street
     * @return empty when these are not the digits of the citizen's code
     */
    Optional<HelpSession> begin(
            Account citizen, HelpSessionRequest told, SpokenSupportCode digits, Attempt noted, boolean nearHome) {
        var code = codes.spend(citizen.id(), digits);
        if (code.isEmpty()) return Optional.empty();
        var now = clock.instant();
        var agent = acting.signedIn();
        var ticket = rows.held(HelpTicket.class, "id", told.ticket().row())
                .orElseThrow(() -> new RuleBroken("helpdesk.begin.wrong"));
        ticket.belongsTo(citizen.id());
        ticket.take(agent, now);
        code.get().ticket().mergeInto(ticket, now);
        var session = new HelpSession(
                ticket,
                em.find(Account.class, citizen.id().value()),
                agent,
                new HelpReason(told.reason()),
                code.get().sights(),
                leavesAt(now),
                now);
        em.persist(session);
        limiter.withdraw(noted);
        acting.onBehalfOf(session.behalf());
        happened.fire(HelpBegan.of(session));
        if (nearHome)
            happened.fire(new NeighbourHelped(agent.account(), ticket.number().text()));
        return Optional.of(session);
    }

    /** When the stay of the one who is signed in ends at the latest. */
    private Instant leavesAt(Instant now) {
        var agent = acting.signedIn();
        var since = em.createQuery("select i.startedAt from UserSession i where i.publicId = :id", Instant.class)
                .setParameter("id", new PublicId(agent.session()))
                .getResultStream()
                .findFirst()
                .orElse(now);
        return since.plus(SessionLimits.of(agent.role()).whole());
    }

    /** Ends it; ended before, nothing happens. */
    public void end(PublicId id, EndedBy by) {
        var session = rows.held(HelpSession.class, "publicId", id).orElseThrow(NotFound::new);
        if (session.end(by, clock.instant())) happened.fire(HelpEnded.of(session));
    }

    /** The one that runs, of a citizen. */
    public Optional<HelpSession> running(AccountId citizen) {
        return em.createNamedQuery(HelpSession.RUNNING_OF_CITIZEN, HelpSession.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .filter(session -> clock.instant().isBefore(session.until()))
                .findFirst();
    }

    void signedOut(@Observes AccountUsed event) {
        if (event.use() != AccountUsed.Use.SIGNED_OUT || acting.signedIn().role() != Role.HELPDESK) return;
        endThoseOf(List.of(new PublicId(acting.signedIn().session())));
    }

    void putOut(@Observes SessionsEnded event) {
        endThoseOf(event.sessions());
    }

    void locked(@Observes AccountLocked event) {
        running(event.citizen()).ifPresent(session -> end(session.publicId(), EndedBy.LOCKED));
    }

    /** Another agent has the ticket now: the one before looks no more. */
    void passedOn(@Observes TicketChanged event) {
        if (event.change() != TicketChanged.Change.ASSIGNED) return;
        em.createQuery(
                        "select s.publicId from HelpSession s where s.ticket.id = :ticket"
                                + " and s.status = org.seneid.helpdesk.session.HelpStatus.RUNNING",
                        PublicId.class)
                .setParameter("ticket", event.number().row())
                .getResultList()
                .forEach(id -> end(id, EndedBy.SUPERVISOR));
    }

    private void endThoseOf(Collection<PublicId> signIns) {
        if (signIns.isEmpty()) return;
        em.createQuery(
                        "select s.publicId from HelpSession s where s.agentSession in :signIns"
                                + " and s.status = org.seneid.helpdesk.session.HelpStatus.RUNNING",
                        PublicId.class)
                .setParameter("signIns", signIns)
                .getResultList()
                .forEach(id -> end(id, EndedBy.AGENT_LEFT));
    }
}
