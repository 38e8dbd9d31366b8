package org.seneid.services.result;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has registers told and asked every few seconds about what authorities decided. */
@ApplicationScoped
class DecisionOrderRounds {

    private static final Duration ROUND = Duration.ofSeconds(5);

    @Inject
    DeliveryTimer timer;

    @Inject
    DecisionOrderSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(ROUND, "register-orders", sender::sendAll);
    }
}
