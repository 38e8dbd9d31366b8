package org.seneid.helpdesk.ticket;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.seneid.identity.account.OwnPeople;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Conditions;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.work.Waiting;

/** The queue of the helpdesk. Asks the register whose household is whose, so never in a transaction. */
@Stateless
@RolesAllowed({Role.AGENTS, Role.SUPERVISORS})
@TransactionAttribute(NOT_SUPPORTED)
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
    TicketStore store;

    @Inject
    OwnPeople people;

    @Inject
    Acting acting;

    /**
     * A part of the tickets that are searched for.
     *
     * @param slice ordered by {@code opened}, {@code changed}, {@code due} or {@code agent}
     * @throws NotFound when there is no such agent
     */
    public List<TicketRow> page(TicketSearch search, Slice slice) {
        var own = people.known();
        return conditions(search)
                .rows(em, "select t from HelpTicket t", ORDER, slice, HelpTicket.class)
                .getResultStream()
                .map(ticket ->
                        target.row(ticket, ticket.owner().filter(own::contains).isPresent()))
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

    /**
     * Opens one to work on it or watch over it.
     *
     * @throws NotFound when no ticket has this number
     * @throws RuleBroken when it is of somebody the reader lives with, as {@link OwnPeople#mustNotInclude}
     */
    public HelpTicket read(TicketNumber number) {
        var ticket = byNumber(number);
        ticket.owner().ifPresent(citizen -> people.mustNotInclude(citizen, number.text()));
        return ticket;
    }

    /** Whether there is one of this number, whosever it is. */
    public boolean exists(TicketNumber number) {
        return em.find(HelpTicket.class, number.row()) != null;
    }

    private HelpTicket byNumber(TicketNumber number) {
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
        return store.open(words);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.taken} when another was quicker; as {@link #read} */
    @RolesAllowed(Role.AGENTS)
    public void take(TicketNumber number) {
        read(number);
        store.take(number);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.not-yours} */
    @RolesAllowed(Role.AGENTS)
    public void giveBack(TicketNumber number) {
        store.giveBack(number);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.not-yours} */
    @RolesAllowed(Role.AGENTS)
    public void close(TicketNumber number) {
        store.close(number);
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
        read(number);
        store.assign(number, to);
    }

    /** What was done with a ticket, in the order of time. */
    public List<TicketStep> steps(TicketNumber number) {
        return em.createNamedQuery(TicketStep.OF_TICKET, TicketStep.class)
                .setParameter("ticket", number.row())
                .getResultList();
    }
}
