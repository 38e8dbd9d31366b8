package org.seneid.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairRow;
import org.seneid.helpdesk.repair.RepairSearch;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.helpdesk.repair.Repairs;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketNumber;
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

    private static final WorkPlace PAST = new WorkPlace(
            "/helpdesk/sessions/past",
            "helpdesk.sessions.past",
            "clock",
            Group.HELPDESK,
            Set.of(Role.SUPERVISOR),
            'p',
            false);
    private static final WorkPlace FIGURES = new WorkPlace(
            "/helpdesk/figures", "helpdesk.figures.title", "info", Group.WATCHING, Set.of(Role.SUPERVISOR), 'f', false);

    @Inject
    HelpTickets tickets;

    @Inject
    RepairReviews reviews;

    @Inject
    Repairs repairs;

    @Inject
    SupervisedSessions sessions;

    @Inject
    Acting acting;

    @Override
    public List<WorkPlace> places() {
        return List.of(MINE, APPROVALS, QUEUE, RUNNING, PAST, NEW, FIGURES);
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
            case HELPDESK -> ofAgent(limit);
            case SUPERVISOR ->
                reviews.page(RepairSearch.of(Show.WAITING), Slice.first(limit, "asked", false)).stream()
                        .map(HelpdeskWork::decide)
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public Optional<String> find(String number) {
        if (!ALL.contains(acting.signedIn().role())) return Optional.empty();
        return TicketNumber.typed(number).filter(tickets::exists).map(found -> "/helpdesk/tickets/" + found);
    }

    private List<DueWork> ofAgent(int limit) {
        var tickets = this.tickets.page(TicketSearch.of(TicketFilter.LIVE), Slice.first(limit, "due", false));
        return Stream.concat(
                        repairs.decided(limit).stream().map(HelpdeskWork::decided),
                        tickets.stream().filter(one -> !one.own()).map(HelpdeskWork::answer))
                .sorted(Comparator.comparing(DueWork::due))
                .limit(limit)
                .toList();
    }

    /** What can be done now, or was refused, for the agent who asked for it. */
    private static DueWork decided(RepairRow repair) {
        var refused = repair.refusal() != null;
        return new DueWork(
                refused ? repair.decidedAt() : repair.readyAt().plus(Repair.VALID),
                refused ? "helpdesk.work.refused" : "helpdesk.work.ready." + repair.kind(),
                refused ? "helpdesk.work.why" : "",
                refused ? List.of(repair.refusal()) : List.of(),
                repair.ticket().text(),
                "/helpdesk/tickets/" + repair.ticket() + "/repair",
                "helpdesk.work.open");
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
