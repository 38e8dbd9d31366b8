package org.seneid.identity.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.seneid.platform.acting.Role;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** The list of those who work here, as a place of operators. */
@ApplicationScoped
class StaffWork implements WorkplaceProvider {

    private static final List<WorkPlace> PLACES = List.of(new WorkPlace(
            "/operations/staff",
            "identity.staff-list.title",
            "people",
            Group.OPERATION,
            Set.of(Role.OPERATOR),
            's',
            false));

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
