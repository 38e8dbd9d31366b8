package org.seneid.payments.bank.order;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.payments.bank.BankSettings;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has the bank told and asked every few seconds, beside the attempt that is made as soon as an order is placed. */
@ApplicationScoped
class BankRounds {

    @Inject
    DeliveryTimer timer;

    @Inject
    BankSettings settings;

    @Inject
    BankSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(settings.round(), "bank-delivery", sender::sendAll);
    }
}
