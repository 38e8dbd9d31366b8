package org.seneid.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.platform.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over what is due, outside any transaction. Whoever stops between handing over and writing it down hands it over
 * again later, under the same id.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(MessageCarrier.class);
    private static final int AT_ONCE = 200;

    /** Channels that nobody answered for at last, so that the log says once that they are away. */
    private static final Set<Channel> SILENT = ConcurrentHashMap.newKeySet();

    @Inject
    MessageDeliveries deliveries;

    @Inject
    Lines lines;

    @Inject
    Seal seal;

    /** One round; it ends when nobody is there, so that nobody waits for two hundred time limits. */
    public void carry(Channel channel) {
        var due = deliveries.due(channel, AT_ONCE);
        if (due.isEmpty()) return;
        try (var line = lines.open(channel)) {
            for (var message : due) {
                var answer = carried(message, channel, line);
                if (answer.outcome() == GatewayAnswer.Outcome.AWAY) {
                    if (SILENT.add(channel)) LOG.warn("channel away: channel={}, reason={}", channel, answer.reason());
                    return;
                }
            }
        }
        if (SILENT.remove(channel)) LOG.info("channel back: channel={}", channel);
    }

    private GatewayAnswer carried(PublicId message, Channel channel, Line line) {
        var parcel = deliveries.takeUp(message);
        if (parcel.isEmpty()) return GatewayAnswer.TAKEN;
        var answer = handedOver(parcel.get(), channel, line);
        deliveries.answered(message, answer);
        return answer;
    }

    /** An adapter is another's work, and a seal may not open with today's key: neither stops the messages behind. */
    private GatewayAnswer handedOver(Parcel sealed, Channel channel, Line line) {
        try {
            return line.send(sealed.opened(channel, seal));
        } catch (RuntimeException failed) {
            return GatewayAnswer.later(failed.getClass().getSimpleName());
        }
    }
}
