package org.seneid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Acting;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/** Finds out whose log the one who is signed in reads, and by what right. */
@ApplicationScoped
class LogSights {

    @Inject
    Acting acting;

    @Inject
    Wards wards;

    /**
     * The log of a dependant, or of whom they act for, usually themselves.
     *
     * @throws NotFound when they may not act by the guardianship
     */
    LogSight of(Optional<PublicId> about) {
        return LogSight.of(acting, about.map(this::ward));
    }

    /** Whose logs they may choose from besides the one they are in; none while they act for somebody. */
    List<Ward> wards() {
        return acting.behalf().isPresent() ? List.of() : wards.mine();
    }

    /** @throws NotFound when they may not act by it */
    Ward ward(PublicId guardianship) {
        return wards().stream()
                .filter(ward -> ward.id().equals(guardianship))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
