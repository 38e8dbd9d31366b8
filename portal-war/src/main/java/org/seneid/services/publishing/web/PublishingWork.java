package org.seneid.services.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.seneid.platform.acting.Role;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;
import org.seneid.services.publishing.FormReviews;

/** The places of developers who write definitions, and of operators who publish them. */
@ApplicationScoped
class PublishingWork implements WorkplaceProvider {

    private static final WorkPlace OWN = new WorkPlace(
            "/partners/forms", "services.publishing.title", "documents", Group.MINE, Set.of(Role.PARTNER), 'f', true);
    private static final WorkPlace REVIEWS = new WorkPlace(
            "/operations/forms",
            "services.publishing.title",
            "documents",
            Group.OPERATION,
            Set.of(Role.OPERATOR),
            'f',
            false);

    @Inject
    FormReviews reviews;

    @Override
    public List<WorkPlace> places() {
        return List.of(OWN, REVIEWS);
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
