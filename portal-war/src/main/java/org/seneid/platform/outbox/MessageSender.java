package org.seneid.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Delivery;
import org.seneid.platform.secret.SecretBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages that are due, those of a channel in the order in which they are. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);
    private static final int AT_ONCE = 200;

    /** Channels that nobody answered for at last, so that the log says once that they are away. */
    private static final Set<Channel> SILENT = ConcurrentHashMap.newKeySet();

    @Inject
    MessageQueue queue;

    @Inject
    MessageTransports transports;

    @Inject
    SecretBox secretBox;

    /** One round over a channel; it ends when nobody is there. */
    public void send(Channel channel) {
        var due = queue.due(channel, AT_ONCE);
        if (due.isEmpty()) return;
        try (var transport = transports.open(channel)) {
            noteSilence(channel, delivery(channel, transport).round(due, 1));
        }
    }

    private Delivery<OutboundMessage, DeliveryResult> delivery(Channel channel, MessageTransport transport) {
        return new Delivery<>(
                queue::claim,
                message -> handedOver(message, channel, transport),
                queue::answered,
                result -> result.outcome() == DeliveryResult.Outcome.AWAY);
    }

    private static void noteSilence(Channel channel, Optional<DeliveryResult> away) {
        away.filter(result -> SILENT.add(channel))
                .ifPresent(result -> LOG.warn("channel away: channel={}, reason={}", channel, result.reason()));
        if (away.isEmpty() && SILENT.remove(channel)) LOG.info("channel back: channel={}", channel);
    }

    /** An adapter is another's work, and a seal may not open with today's key: neither stops the messages behind. */
    private DeliveryResult handedOver(OutboundMessage sealed, Channel channel, MessageTransport transport) {
        try {
            return transport.send(sealed.opened(channel, secretBox));
        } catch (RuntimeException failed) {
            return DeliveryResult.later(failed.getClass().getSimpleName());
        }
    }
}
