package org.seneid.identity.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Looks every minute for sessions that have run out; two nodes that do it at once do no harm. */
@ApplicationScoped
class LapsedSessionRounds {

    @Inject
    DeliveryTimer timer;

    @Inject
    SessionSettings settings;

    @Inject
    LapsedSessions sessions;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(settings.lapsedRound(), "lapsed-sessions", sessions::end);
    }
}
