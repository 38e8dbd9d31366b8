package org.seneid.connect.webhook;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.seneid.connect.webhook.WebhookMessages.WebhookWritten;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has clients told every few seconds, beside the attempt that is made as soon as something has happened. */
@ApplicationScoped
class WebhookRounds {

    @Inject
    DeliveryTimer timer;

    @Inject
    WebhookSettings settings;

    @Inject
    WebhookSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(settings.round(), "webhooks", sender::sendAll);
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookWritten message) {
        sender.send(message.id());
    }
}
