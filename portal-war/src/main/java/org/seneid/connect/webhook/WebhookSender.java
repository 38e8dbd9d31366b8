package org.seneid.connect.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Delivery;

/** Posts messages to clients. Safe to do twice: one attempt at a time is claimed, and the client tells a copy by its id. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookSender {

    private static final int CLIENTS_AT_ONCE = 100;
    private static final int MESSAGES_AT_ONCE = 50;
    /** Clients differ, but nobody waits for a hundred time limits. */
    private static final int MOST_SILENT = 5;

    /** One that answers slowly, and has much waiting, keeps the others waiting no longer. */
    private static final Duration SHARE_OF_ROUND = Duration.ofSeconds(10);

    @Inject
    WebhookQueue queue;

    @Inject
    WebhookDispatch dispatch;

    @Inject
    Clock clock;

    /** Tries at once, behind the back of whoever made it happen. */
    @Asynchronous
    @PermitAll
    public void send(PublicId message) {
        delivery().one(message);
    }

    /** One round over what is due: of a client that does not take a message, the next is not tried in this round. */
    @RolesAllowed(Role.SYSTEM)
    public void sendAll() {
        int silent = 0;
        for (var client : queue.clients(CLIENTS_AT_ONCE)) {
            var until = clock.instant().plus(SHARE_OF_ROUND);
            var due = queue.due(client, MESSAGES_AT_ONCE);
            var ended = delivery().round(due, 1, () -> clock.instant().isBefore(until));
            if (ended.filter(answer -> answer.status() == 0).isPresent() && ++silent == MOST_SILENT) return;
        }
    }

    private Delivery<WebhookMessage, WebhookAnswer> delivery() {
        return new Delivery<>(queue::claim, dispatch::post, queue::answered, answer -> !answer.taken());
    }
}
