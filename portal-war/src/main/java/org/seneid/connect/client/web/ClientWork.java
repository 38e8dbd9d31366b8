package org.seneid.connect.client.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.seneid.connect.client.ClientReviews;
import org.seneid.platform.acting.Role;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** The places of developers, and of operators who approve what they register. */
@ApplicationScoped
class ClientWork implements WorkplaceProvider {

    private static final WorkPlace OWN =
            new WorkPlace("/partners", "connect.partners.title", "globe", Group.MINE, Set.of(Role.PARTNER), 'p', true);
    private static final WorkPlace NEW =
            new WorkPlace("/partners/new", "connect.partners.new", "plus", Group.MINE, Set.of(Role.PARTNER), 'n', true);
    private static final WorkPlace API = new WorkPlace(
            "/partners/api", "connect.api.title", "documents", Group.MINE, Set.of(Role.PARTNER), 'a', true);
    private static final WorkPlace REVIEWS = new WorkPlace(
            "/operations/clients",
            "connect.reviews.title",
            "globe",
            Group.OPERATION,
            Set.of(Role.OPERATOR),
            'k',
            false);

    @Inject
    ClientReviews reviews;

    @Override
    public List<WorkPlace> places() {
        return List.of(OWN, NEW, API, REVIEWS);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        return place.equals(REVIEWS) ? Waiting.of((int) reviews.waiting()) : Waiting.NONE;
    }

    @Override
    public List<DueWork> due(int limit) {
        return List.of();
    }
}
