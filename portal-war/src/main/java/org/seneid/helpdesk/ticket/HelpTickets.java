package org.seneid.helpdesk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.ticket.TicketChanged.Change;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Conditions;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.work.Waiting;

/** The queue of the helpdesk. */
@Stateless
@RolesAllowed({Role.AGENTS, Role.SUPERVISORS})
public class HelpTickets {

    private static final SortOrder ORDER = new SortOrder(
            Map.of("opened", "t.openedAt", "due", "t.openedAt", "changed", "t.changedAt", "agent", "t.takenByName"),
            "t.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpAgents agents;

    @Inject
    TicketTarget target;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * A part of the tickets that are searched for.
     *
     * @param slice ordered by {@code opened}, {@code changed}, {@code due} or {@code agent}
     * @throws NotFound when there is no such agent
     */
    public List<TicketRow> page(TicketSearch search, Slice slice) {
        return conditions(search)
                .rows(em, "select t from HelpTicket t", ORDER, slice, HelpTicket.class)
                .getResultStream()
                .map(target::row)
                .toList();
    }

    /** @throws NotFound when there is no such agent */
    public RowCount count(TicketSearch search) {
        return conditions(search).count(em, "select t.id from HelpTicket t");
    }

    /** What is not closed, what of it is late, and what else should be answered today. */
    public Waiting waiting() {
        var soon = em.createQuery(
                        "select count(t) from HelpTicket t where t.live = true and t.openedAt >= :late and t.openedAt"
                                + " < :today",
                        Long.class)
                .setParameter("late", target.lateBefore())
                .setParameter("today", target.dueTodayBefore())
                .getSingleResult();
        return new Waiting(rows(TicketFilter.LIVE), rows(TicketFilter.LATE), soon.intValue());
    }

    private int rows(TicketFilter filter) {
        return count(TicketSearch.of(filter)).rows();
    }

    private Conditions conditions(TicketSearch search) {
        var agent = search.show() == TicketFilter.MINE
                ? acting.signedIn().account()
                : search.agent() == null ? null : agents.byId(search.agent()).id();
        return search.conditions(agent, target.lateBefore());
    }

    /** @throws NotFound when no ticket has this number */
    public HelpTicket byNumber(TicketNumber number) {
        var ticket = em.find(HelpTicket.class, number.row());
        if (ticket == null) throw new NotFound();
        return ticket;
    }

    /**
     * Opens a ticket for somebody who calls, and takes it.
     *
     * @throws RuleBroken at {@code words}: {@code helpdesk.new.words-missing}, {@code helpdesk.words-long}
     */
    @RolesAllowed(Role.AGENTS)
    public TicketNumber open(String words) {
        var ticket = HelpTicket.ofCaller(acting.signedIn().account(), words, clock.instant());
        ticket.take(acting.signedIn(), clock.instant());
        em.persist(ticket);
        changed(ticket, Change.OPENED);
        return ticket.number();
    }

    /** @throws RuleBroken {@code helpdesk.ticket.taken} when another was quicker */
    @RolesAllowed(Role.AGENTS)
    public void take(TicketNumber number) {
        var ticket = held(number);
        if (ticket.takenBy(acting.signedIn().account())) return;
        ticket.take(acting.signedIn(), clock.instant());
        changed(ticket, Change.TAKEN);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.not-yours} */
    @RolesAllowed(Role.AGENTS)
    public void giveBack(TicketNumber number) {
        var ticket = held(number);
        ticket.giveBack(acting.signedIn().account(), clock.instant());
        changed(ticket, Change.GIVEN_BACK);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.not-yours} */
    @RolesAllowed(Role.AGENTS)
    public void close(TicketNumber number) {
        var ticket = held(number);
        ticket.close(acting.signedIn().account(), clock.instant());
        changed(ticket, Change.CLOSED);
    }

    /**
     * Gives a ticket to an agent, whoever has it; given to them before, nothing happens.
     *
     * @throws RuleBroken {@code helpdesk.ticket.move} when it is closed
     * @throws NotFound when there is no such ticket, or no such agent who can sign in
     */
    @RolesAllowed(Role.SUPERVISORS)
    public void assign(TicketNumber number, PublicId agent) {
        var to = agents.byId(agent);
        if (!to.open()) throw new NotFound();
        var ticket = held(number);
        if (ticket.takenBy(to.id())) return;
        ticket.assign(to, clock.instant());
        changed(ticket, Change.ASSIGNED, to.name());
    }

    /** What was done with a ticket, in the order of time. */
    public List<TicketStep> steps(TicketNumber number) {
        return em.createNamedQuery(TicketStep.OF_TICKET, TicketStep.class)
                .setParameter("ticket", number.row())
                .getResultList();
    }

    private void changed(HelpTicket ticket, Change change) {
        changed(ticket, change, null);
    }

    private void changed(HelpTicket ticket, Change change, String to) {
        var staff = acting.signedIn();
        em.persist(new TicketStep(ticket.number(), change, staff.name(), to, clock.instant()));
        happened.fire(TicketChanged.of(ticket, staff.account(), change));
    }

    private HelpTicket held(TicketNumber number) {
        return rows.held(HelpTicket.class, "id", number.row()).orElseThrow(NotFound::new);
    }
}
