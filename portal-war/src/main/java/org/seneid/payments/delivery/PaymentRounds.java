package org.seneid.payments.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has payees told and asked every few seconds, beside the attempt that is made as soon as a citizen has paid. */
@ApplicationScoped
class PaymentRounds {

    private static final Duration EVERY = Duration.ofSeconds(10);

    @Inject
    DeliveryTimer timer;

    @Inject
    PaymentSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(EVERY, "payment-delivery", sender::sendAll);
    }
}
