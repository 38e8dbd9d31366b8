package org.seneid.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairRow;
import org.seneid.helpdesk.repair.RepairSearch;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketRow;
import org.seneid.helpdesk.ticket.TicketSearch;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** Where the helpdesk works: its queue, its looks at accounts, and what its supervisors decide. */
@ApplicationScoped
class HelpdeskWork implements WorkplaceProvider {

    private static final Set<Role> ALL = Set.of(Role.HELPDESK, Role.SUPERVISOR);

    private static final WorkPlace MINE = new WorkPlace(
            "/helpdesk?show=mine", "helpdesk.work.mine", "person", Group.MINE, Set.of(Role.HELPDESK), 'm', true);
    private static final WorkPlace APPROVALS = new WorkPlace(
            "/helpdesk/approvals", "helpdesk.approvals.title", "check", Group.MINE, Set.of(Role.SUPERVISOR), 'd', true);
    private static final WorkPlace QUEUE =
            new WorkPlace("/helpdesk", "helpdesk.work.queue", "help", Group.HELPDESK, ALL, 'q', true);
    private static final WorkPlace RUNNING = new WorkPlace(
            "/helpdesk/sessions", "helpdesk.sessions.title", "eye", Group.HELPDESK, Set.of(Role.SUPERVISOR), 's', true);
    private static final WorkPlace NEW = new WorkPlace(
            "/helpdesk/tickets/new", "helpdesk.queue.new", "plus", Group.HELPDESK, Set.of(Role.HELPDESK), 'n', false);

    @Inject
    HelpTickets tickets;

    @Inject
    RepairReviews reviews;

    @Inject
    SupervisedSessions sessions;

    @Inject
    Acting acting;

    @Override
    public List<WorkPlace> places() {
        return List.of(MINE, APPROVALS, QUEUE, RUNNING, NEW);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        if (place.equals(MINE))
            return Waiting.of(tickets.count(TicketSearch.of(TicketFilter.MINE)).rows());
        if (place.equals(QUEUE)) return tickets.waiting();
        if (place.equals(APPROVALS))
            return Waiting.of(reviews.count(RepairSearch.of(Show.WAITING)).rows());
        if (place.equals(RUNNING)) return Waiting.of(sessions.countRunning());
        return Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        return switch (acting.signedIn().role()) {
            case HELPDESK ->
                tickets.page(TicketSearch.of(TicketFilter.LIVE), Slice.first(limit, "due", false)).stream()
                        .map(HelpdeskWork::answer)
                        .toList();
            case SUPERVISOR ->
                reviews.page(RepairSearch.of(Show.WAITING), Slice.first(limit, "asked", false)).stream()
                        .map(HelpdeskWork::decide)
                        .toList();
            default -> List.of();
        };
    }

    private static DueWork answer(TicketRow ticket) {
        return new DueWork(
                ticket.due(),
                "helpdesk.work.answer",
                ticket.agent() == null ? "helpdesk.work.nobody" : "helpdesk.work.held",
                ticket.agent() == null ? List.of() : List.of(ticket.agent()),
                ticket.number().text(),
                "/helpdesk/tickets/" + ticket.number(),
                "helpdesk.work.open");
    }

    private static DueWork decide(RepairRow repair) {
        return new DueWork(
                repair.askedAt().plus(Repair.VALID),
                "helpdesk.work.decide." + repair.kind(),
                "helpdesk.work.asked",
                List.of(repair.agent()),
                repair.ticket().text(),
                "/helpdesk/approvals/" + repair.id(),
                "helpdesk.work.see");
    }
}
