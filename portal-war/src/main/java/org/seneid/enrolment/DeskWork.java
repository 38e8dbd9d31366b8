package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.draft.DraftFilter;
import org.seneid.enrolment.draft.DraftRow;
import org.seneid.enrolment.draft.Drafts;
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

/** The desk as a place of work: who comes next, and what was begun. */
@ApplicationScoped
class DeskWork implements WorkplaceProvider {

    /** A draft is work when it is given up before a week is over. */
    private static final Duration SOON = Duration.ofDays(7);

    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER);
    private static final WorkPlace DESK =
            new WorkPlace("/desk", "enrolment.desk.title", "scan", Group.DESK, OFFICERS, 'd', true);

    @Inject
    Drafts drafts;

    @Inject
    Desks desks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public List<WorkPlace> places() {
        return List.of(DESK);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        if (!place.equals(DESK) || !atADesk()) return Waiting.NONE;
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
