package org.seneid.connect.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.DueRows;

/** Which messages are to be posted, and what came of it. Each step is a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookQueue {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    DueRows due;

    @Inject
    WebhookSettings settings;

    @Inject
    Clock clock;

    /** The clients for which something is due, the longest waiting first. */
    public List<Long> clients(int most) {
        return em.createQuery(
                        "select m.client.id from WebhookMessage m where m.attempts.dueAt <= :now"
                                + " group by m.client.id order by min(m.attempts.dueAt)",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is due for one client, in the order in which it happened. */
    public List<PublicId> due(Long client, int most) {
        return em.createQuery(
                        "select m.publicId from WebhookMessage m where m.client.id = :client and m.attempts.dueAt <= :now"
                                + " order by m.createdAt, m.id",
                        PublicId.class)
                .setParameter("client", client)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes up the next attempt, unless somebody else did or it is not due. */
    public Optional<WebhookMessage> claim(PublicId id) {
        return due.held(WebhookMessage.class, id).map(message -> {
            message.claimed(clock.instant().plus(settings.claim()));
            return message;
        });
    }

    public void answered(PublicId id, WebhookAnswer answer) {
        rows.held(WebhookMessage.class, "publicId", id)
                .ifPresent(message -> message.answered(answer, settings.backoff(), clock.instant()));
    }
}
