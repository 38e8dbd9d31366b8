package org.seneid.connect.counter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.seneid.platform.acting.Role;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** The page for codes, as the place of people at a party's counter. */
@ApplicationScoped
class CounterWork implements WorkplaceProvider {

    private static final List<WorkPlace> PLACES = List.of(new WorkPlace(
            "/partners/scan", "connect.counter.title", "scan", Group.MINE, Set.of(Role.RECEIVER), 's', true));

    @Override
    public List<WorkPlace> places() {
        return PLACES;
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        return Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        return List.of();
    }
}
