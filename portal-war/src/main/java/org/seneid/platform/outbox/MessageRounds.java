package org.seneid.platform.outbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;

/** Has messages sent every two seconds, those of each channel by itself; paper is handed over by people. */
@ApplicationScoped
class MessageRounds {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @Inject
    DeliveryTimer timer;

    @Inject
    MessageSender sender;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(EVERY, "mail-delivery", () -> sender.send(Channel.MAIL));
        timer.every(EVERY, "sms-delivery", () -> sender.send(Channel.SMS));
    }
}
