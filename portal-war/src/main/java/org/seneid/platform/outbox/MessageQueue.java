package org.seneid.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.DueRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which messages have to be handed over, and what the answers do. Each step is a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MessageQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MessageQueue.class);

    /** Handing over takes less; whoever has not said by then what became of it is taken to be dead. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    DueRows dueRows;

    @Inject
    OutboxSettings settings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** Messages whose next try is due, the longest waiting first. */
    public List<PublicId> due(Channel channel, int most) {
        return em.createNamedQuery(OutboxMessage.DUE, PublicId.class)
                .setParameter("channel", channel)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes up the next try, unless somebody else did, it is not due, or it is too late for it.
     *
     * @return the message with its text still sealed
     */
    public Optional<OutboundMessage> claim(PublicId id) {
        return dueRows.held(OutboxMessage.class, id).flatMap(this::claimed);
    }

    private Optional<OutboundMessage> claimed(OutboxMessage message) {
        var now = clock.instant();
        if (message.tooLate(now)) {
            message.expired();
            ended(message);
            return Optional.empty();
        }
        message.claimed(now.plus(CLAIM));
        return Optional.of(message.parcel());
    }

    /** Takes in what became of it; an answer that comes when another has is too late. */
    public void answered(PublicId id, DeliveryResult answer) {
        var found = rows.held(OutboxMessage.class, "publicId", id).filter(OutboxMessage::waiting);
        if (found.isEmpty()) return;
        var message = found.get();
        switch (answer.outcome()) {
            case TAKEN -> message.sent(clock.instant());
            case NEVER -> message.failed(answer.reason());
            case LATER, AWAY -> message.notTaken(answer.reason(), settings.backoff(), clock.instant());
        }
        if (message.waiting()) return;
        if (message.status() == MessageStatus.FAILED)
            LOG.warn("message undeliverable: id={}, channel={}, reason={}", id, message.channel(), answer.reason());
        ended(message);
    }

    /** What is on its way no more is read by nobody but the page of a demo; what failed may be tried again. */
    private void ended(OutboxMessage message) {
        if (!demo && message.status() != MessageStatus.FAILED) message.forgetText();
    }
}
