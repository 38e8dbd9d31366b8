package org.seneid.identity.session;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/**
 * The sessions that were just ended on this server, so that their next request finds out at once; other servers, and this
 * one after a restart, ask the database every {@link SessionState#CHECKED_EVERY}.
 */
@ApplicationScoped
public class RevokedSessions {

    private final Map<PublicId, Instant> ended = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    void ended(@Observes(during = AFTER_SUCCESS) SessionsEnded event) {
        var now = clock.instant();
        ended.values().removeIf(at -> at.plus(SessionState.CHECKED_EVERY)
                .plus(SessionState.CHECKED_EVERY)
                .isBefore(now));
        event.sessions().forEach(session -> ended.put(session, now));
    }

    public boolean has(Actor actor) {
        return !ended.isEmpty() && ended.containsKey(new PublicId(actor.session()));
    }
}
