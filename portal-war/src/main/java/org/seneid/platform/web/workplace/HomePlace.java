package org.seneid.platform.web.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkplaceProvider;

/** The home page, which all staff have. */
@ApplicationScoped
class HomePlace implements WorkplaceProvider {

    private static final WorkPlace HOME = new WorkPlace(
            "/staff/home",
            "platform.work.home",
            "home",
            WorkPlace.Group.MINE,
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN)),
            'h',
            true);

    @Override
    public List<WorkPlace> places() {
        return List.of(HOME);
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
