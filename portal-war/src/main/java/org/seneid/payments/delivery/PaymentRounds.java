package org.seneid.payments.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has payees told and asked every few seconds, beside the attempt that is made as soon as a citizen has paid. */
@ApplicationScoped
class PaymentRounds {

    @Inject
    DeliveryTimer timer;

    @Inject
    PaymentSettings settings;

    @Inject
    PaymentSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(settings.round(), "payment-delivery", sender::sendAll);
    }
}
