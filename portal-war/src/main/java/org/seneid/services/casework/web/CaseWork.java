package org.seneid.services.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.casework.CaseFilter;
import org.seneid.services.casework.CaseRow;
import org.seneid.services.casework.CaseView;
import org.seneid.services.casework.Cases;

/** Where clerks work: what they have, and the queue. */
@ApplicationScoped
class CaseWork implements WorkplaceProvider {

    private static final WorkPlace MINE = new WorkPlace(
            "/cases?view=mine", "services.casework.mine", "person", Group.MINE, Set.of(Role.CLERK), 'm', true);
    private static final WorkPlace QUEUE =
            new WorkPlace("/cases", "services.cases.title", "documents", Group.CASES, Set.of(Role.CLERK), 'q', true);

    private static final WorkPlace FIGURES = new WorkPlace(
            "/cases/figures", "services.figures.title", "info", Group.WATCHING, Set.of(Role.CLERK), 'f', false);

    @Inject
    Cases cases;

    @Inject
    Acting acting;

    @Override
    public List<WorkPlace> places() {
        return List.of(MINE, QUEUE, FIGURES);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        if (place.equals(MINE))
            return Waiting.of(cases.count(CaseFilter.of(CaseView.MINE)).rows());
        return place.equals(QUEUE) ? cases.waiting() : Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        if (!clerk()) return List.of();
        return Stream.of(CaseView.MINE, CaseView.OPEN)
                .flatMap(view -> cases.page(CaseFilter.of(view), Slice.first(limit, "due", false)).stream())
                .filter(row -> row.status() != ApplicationStatus.MORE_ASKED)
                .map(CaseWork::decide)
                .sorted(Comparator.comparing(DueWork::due))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<String> find(String number) {
        if (!clerk()) return Optional.empty();
        return cases.find(number.strip().toUpperCase(Locale.ROOT)).map(id -> "/cases/" + id);
    }

    private boolean clerk() {
        return acting.actor().filter(actor -> actor.role() == Role.CLERK).isPresent();
    }

    private static DueWork decide(CaseRow row) {
        return new DueWork(
                row.dueOn().plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant(),
                row.status() == ApplicationStatus.APPROVED ? "services.order.check" : "services.casework.decide",
                row.mine() ? "services.casework.yours" : "services.casework.nobody",
                List.of(),
                row.number(),
                "/cases/" + row.id(),
                "services.casework.open");
    }
}
