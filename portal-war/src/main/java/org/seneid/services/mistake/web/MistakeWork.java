package org.seneid.services.mistake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.documents.mistake.MistakeCases;
import org.seneid.documents.mistake.MistakeFilter;
import org.seneid.documents.mistake.MistakeRow;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** Where clerks work at reported mistakes. */
@ApplicationScoped
class MistakeWork implements WorkplaceProvider {

    private static final WorkPlace QUEUE = new WorkPlace(
            "/cases/mistakes", "services.mistakes.title", "flag", Group.CASES, Set.of(Role.CLERK), 's', true);

    @Inject
    MistakeCases cases;

    @Inject
    Acting acting;

    @Override
    public List<WorkPlace> places() {
        return List.of(QUEUE);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        return place.equals(QUEUE) ? cases.waiting() : Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        if (!clerk()) return List.of();
        return Stream.of(MistakeFilter.MINE, MistakeFilter.OPEN)
                .flatMap(view -> cases.page(view, Slice.first(limit, "due", false)).stream())
                .map(MistakeWork::answer)
                .sorted(Comparator.comparing(DueWork::due))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<String> find(String number) {
        if (!clerk()) return Optional.empty();
        return cases.find(number.strip().toUpperCase(Locale.ROOT)).map(id -> "/cases/mistakes/" + id);
    }

    private boolean clerk() {
        return acting.actor().filter(actor -> actor.role() == Role.CLERK).isPresent();
    }

    private static DueWork answer(MistakeRow row) {
        return new DueWork(
                row.answerBy().plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant(),
                "services.mistakes.due",
                row.mine() ? "services.casework.yours" : "services.casework.nobody",
                List.of(),
                row.number(),
                "/cases/mistakes/" + row.id(),
                "services.casework.open");
    }
}
