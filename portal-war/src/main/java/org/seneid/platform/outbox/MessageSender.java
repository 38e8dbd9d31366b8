package org.seneid.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over what is due, outside any transaction. Whoever stops between handing over and writing it down hands it over
 * again later, under the same id.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);
    private static final int AT_ONCE = 200;

    /** Channels that nobody answered for at last, so that the log says once that they are away. */
    private static final Set<Channel> SILENT = ConcurrentHashMap.newKeySet();

    @Inject
    MessageQueue deliveries;

    @Inject
    MessageTransports lines;

    @Inject
    SecretBox seal;

    /** One round; it ends when nobody is there, so that nobody waits for two hundred time limits. */
    public void carry(Channel channel) {
        var due = deliveries.due(channel, AT_ONCE);
        if (due.isEmpty()) return;
        try (var line = lines.open(channel)) {
            for (var message : due) {
                var answer = carried(message, channel, line);
                if (answer.outcome() == DeliveryResult.Outcome.AWAY) {
                    if (SILENT.add(channel)) LOG.warn("channel away: channel={}, reason={}", channel, answer.reason());
                    return;
                }
            }
        }
        if (SILENT.remove(channel)) LOG.info("channel back: channel={}", channel);
    }

    private DeliveryResult carried(PublicId message, Channel channel, MessageTransport line) {
        var parcel = deliveries.takeUp(message);
        if (parcel.isEmpty()) return DeliveryResult.TAKEN;
        var answer = handedOver(parcel.get(), channel, line);
        deliveries.answered(message, answer);
        return answer;
    }

    /** An adapter is another's work, and a seal may not open with today's key: neither stops the messages behind. */
    private DeliveryResult handedOver(OutboundMessage sealed, Channel channel, MessageTransport line) {
        try {
            return line.send(sealed.opened(channel, seal));
        } catch (RuntimeException failed) {
            return DeliveryResult.later(failed.getClass().getSimpleName());
        }
    }
}
