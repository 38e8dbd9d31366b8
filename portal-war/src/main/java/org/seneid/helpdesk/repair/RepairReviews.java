package org.seneid.helpdesk.repair;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.helpdesk.caller.CallerCheck;
import org.seneid.helpdesk.caller.CallerChecks;
import org.seneid.helpdesk.ticket.HelpAgents;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.account.OwnPeople;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Conditions;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** What agents ask for, as supervisors see it before they decide and afterwards. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class RepairReviews {

    private static final SortOrder ORDER =
            new SortOrder(Map.of("asked", "r.askedAt", "decided", "r.persons.decidedAt"), "r.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpAgents agents;

    @Inject
    HelpTickets tickets;

    @Inject
    OwnPeople people;

    @Inject
    CallerChecks checks;

    @Inject
    Clock clock;

    /**
     * One request with what its supervisor needs to decide.
     *
     * @param checks which identifiers of the caller were right, the latest first
     */
    public record RepairReview(Repair repair, RepairStatus status, List<CallerCheck> checks) {}

    /**
     * A part of what was asked for.
     *
     * @param slice ordered by {@code asked} or {@code decided}
     * @throws NotFound when there is no such agent
     */
    public List<RepairRow> page(RepairSearch search, Slice slice) {
        return conditions(search)
                .rows(em, RepairRow.SELECT, ORDER, slice, RepairRow.class)
                .getResultStream()
                .map(row -> row.at(clock.instant()))
                .toList();
    }

    /** @throws NotFound when there is no such agent */
    public RowCount count(RepairSearch search) {
        return conditions(search).count(em, "select r.id from Repair r");
    }

    private Conditions conditions(RepairSearch search) {
        var agent = search.agent() == null ? null : agents.byId(search.agent()).id();
        var conditions = new Conditions().equal("r.persons.askedBy", "agent", agent);
        switch (search.show()) {
            case WAITING ->
                conditions
                        .equal("r.status", "status", RepairStatus.ASKED)
                        .where("r.askedAt > :since", "since", clock.instant().minus(Repair.VALID));
            case DECIDED -> conditions.where("r.persons.decidedAt is not null");
            case ALL -> {}
        }
        return conditions.days("r.askedAt", search.from(), search.to());
    }

    /** Which identifiers of whoever called about a ticket were right, the latest first. */
    @TransactionAttribute(NOT_SUPPORTED)
    public List<CallerCheck> checks(TicketNumber ticket) {
        tickets.read(ticket);
        return checks.of(ticket);
    }

    /**
     * Opens one to decide about it.
     *
     * @throws NotFound when there is none under this id
     * @throws RuleBroken when it is of somebody the reader lives with, as {@link OwnPeople#mustNotInclude}
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public RepairReview byId(PublicId id) {
        var repair = em.createQuery(
                        "select r from Repair r join fetch r.ticket join fetch r.citizen where r.publicId = :id",
                        Repair.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        people.mustNotInclude(repair.citizen().id(), repair.ticket().number().text());
        return new RepairReview(
                repair,
                repair.statusAt(clock.instant()),
                checks.of(repair.ticket().number()));
    }
}
