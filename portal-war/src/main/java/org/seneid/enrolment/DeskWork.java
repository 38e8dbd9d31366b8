package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.draft.DraftFilter;
import org.seneid.enrolment.draft.DraftRow;
import org.seneid.enrolment.draft.Drafts;
import org.seneid.enrolment.errand.DeskErrands;
import org.seneid.enrolment.errand.ErrandFilter;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** The desk as a place of work: who comes next, what was begun, what is done today; and the desks that operators look after. */
@ApplicationScoped
class DeskWork implements WorkplaceProvider {

    /** A draft is work when it is given up before a week is over. */
    private static final Duration SOON = Duration.ofDays(7);

    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER);
    private static final WorkPlace DRAFTS =
            new WorkPlace("/desk/drafts", "enrolment.drafts.title", "documents", Group.DESK, OFFICERS, 'n', true);
    private static final WorkPlace TODAY =
            new WorkPlace("/desk/today", "enrolment.today.title", "check", Group.DESK, OFFICERS, 't', true);
    private static final WorkPlace APPOINTMENTS =
            new WorkPlace("/desk/appointments", "enrolment.day.title", "clock", Group.DESK, OFFICERS, 'l', true);
    private static final List<WorkPlace> PLACES = List.of(
            new WorkPlace("/desk", "enrolment.desk.title", "scan", Group.DESK, OFFICERS, 'd', true),
            APPOINTMENTS,
            DRAFTS,
            TODAY,
            new WorkPlace(
                    "/operations/desks",
                    "enrolment.desks.title",
                    "building",
                    Group.OPERATION,
                    Set.of(Role.OPERATOR),
                    'd',
                    false));

    @Inject
    Drafts drafts;

    @Inject
    DeskErrands errands;

    @Inject
    DayAppointments appointments;

    @Inject
    Desks desks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public List<WorkPlace> places() {
        return PLACES;
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        if (!atADesk()) return Waiting.NONE;
        if (place.equals(APPOINTMENTS))
            return Waiting.of(appointments.count(true).rows());
        if (place.equals(TODAY))
            return Waiting.of(errands.count(ErrandFilter.ALL).rows());
        if (!place.equals(DRAFTS)) return Waiting.NONE;
        var all = drafts.count(DraftFilter.ALL).rows();
        var now = clock.instant();
        return new Waiting(all, 0, drafts.count(endingBy(endOfDay(now))).rows());
    }

    @Override
    public List<DueWork> due(int limit) {
        if (!atADesk()) return List.of();
        var soon = endingBy(clock.instant().plus(SOON));
        return drafts.page(soon, Slice.first(limit, "kept", false)).stream()
                .filter(draft -> !draft.conflict())
                .map(DeskWork::due)
                .toList();
    }

    /** An enrolment of this desk that is not finished. */
    @Override
    public Optional<String> find(String number) {
        if (!atADesk()) return Optional.empty();
        return drafts.page(new DraftFilter(number, null, false, null), Slice.first(1, "changed", true)).stream()
                .filter(draft -> !draft.conflict() && draft.reference().equalsIgnoreCase(number.strip()))
                .map(DraftRow::address)
                .findFirst();
    }

    private static DueWork due(DraftRow draft) {
        return new DueWork(
                draft.keptUntil(),
                "enrolment.work.draft",
                draft.next().key(),
                List.of(),
                draft.reference(),
                draft.address(),
                "enrolment.work.resume");
    }

    private static DraftFilter endingBy(Instant moment) {
        return new DraftFilter("", null, false, moment);
    }

    private static Instant endOfDay(Instant now) {
        return Formats.day(now).plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    /** An officer who was given no desk has no work, and is told so at the desk. */
    private boolean atADesk() {
        return acting.actor().filter(actor -> actor.role() == Role.OFFICER).isPresent()
                && !desks.nameOfMine().isEmpty();
    }
}
