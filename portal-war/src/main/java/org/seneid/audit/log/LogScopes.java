package org.seneid.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;

/** Finds out whose log the one who is signed in reads, and by what right. */
@ApplicationScoped
public class LogScopes {

    @Inject
    Acting acting;

    @Inject
    ReadableDependants wards;

    /**
     * The log of a dependant, or of whom they act for, usually themselves.
     *
     * @throws NotFound when they may not act by the guardianship
     */
    public LogScope of(Optional<PublicId> about) {
        return LogScope.of(acting, about.map(this::ward));
    }

    /** Whose logs they may choose from besides the one they are in; none while they act for somebody. */
    List<ReadableDependant> wards() {
        return acting.behalf().isPresent() ? List.of() : wards.mine();
    }

    /** @throws NotFound when they may not act by it */
    public ReadableDependant ward(PublicId guardianship) {
        return wards().stream()
                .filter(ward -> ward.id().equals(guardianship))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
