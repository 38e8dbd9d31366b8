package org.seneid.identity.guardianship;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.identity.session.SessionState;
import org.seneid.platform.PublicId;

/**
 * The guardianships that were just ended on this server, so that the next request by one of them finds out at once; other
 * servers, and this one after a restart, ask the database every {@link SessionState#CHECKED_EVERY}.
 */
@ApplicationScoped
public class RevokedGuardianships {

    private final Map<PublicId, Instant> ended = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    void ended(@Observes(during = AFTER_SUCCESS) GuardianshipChanged event) {
        if (!event.change().ends()) return;
        var now = clock.instant();
        var forgotten = SessionState.CHECKED_EVERY.multipliedBy(2);
        ended.values().removeIf(at -> at.plus(forgotten).isBefore(now));
        ended.put(event.guardianship(), now);
    }

    public boolean has(ActiveGuardianship acted) {
        return !ended.isEmpty() && ended.containsKey(acted.id());
    }
}
