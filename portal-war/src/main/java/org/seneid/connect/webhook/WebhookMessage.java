package org.seneid.connect.webhook;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.connect.client.Client;
import org.seneid.platform.PublicId;
import org.seneid.platform.delivery.Attempts;
import org.seneid.platform.delivery.Backoff;

/** Something that a client is told, written in the transaction in which it happened. */
@Entity
@Table(name = "webhook_message")
public class WebhookMessage {

    private static final int LONGEST_REASON = 80;
    private static final Duration BETWEEN_REPLAYS = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "webhook_message_seq")
    @SequenceGenerator(name = "webhook_message_seq", sequenceName = "webhook_message_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    @Enumerated(EnumType.STRING)
    private WebhookEvent event;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status = WebhookStatus.WAITING;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Attempts attempts = new Attempts();

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "replayed_at")
    private Instant replayedAt;

    private int answer;
    private int millis;
    private String reason = "";

    protected WebhookMessage() {}

    /** @param body as JSON, without values */
    WebhookMessage(PublicId publicId, Client client, WebhookEvent event, String body, Instant now) {
        this.publicId = publicId;
        this.client = client;
        this.event = event;
        this.body = body;
        this.createdAt = now;
        attempts.begin(now);
    }

    /** Somebody posts it; nobody else does until then, when they must be dead. */
    void claimed(Instant until) {
        attempts.claimed(until);
    }

    /** It was posted, and taken or not; tried too long it is given up. An answer that comes late changes nothing. */
    void answered(WebhookAnswer came, Backoff backoff, Instant now) {
        if (status != WebhookStatus.WAITING) return;
        answer = came.status();
        millis = came.millis();
        reason = came.reason().substring(0, Math.min(came.reason().length(), LONGEST_REASON));
        if (came.taken()) {
            status = status.to(WebhookStatus.DELIVERED);
            deliveredAt = now;
            attempts.end();
        } else if (!attempts.again(backoff, createdAt, now)) {
            status = status.to(WebhookStatus.FAILED);
        }
    }

    /**
     * Its developer wants it sent now, again or for the first time.
     *
     * @return false when it is due already, or was sent again within a minute, so that a second click changes nothing
     */
    boolean replay(Instant now) {
        if (status == WebhookStatus.WAITING && attempts.due(now)) return false;
        if (replayedAt != null && now.isBefore(replayedAt.plus(BETWEEN_REPLAYS))) return false;
        replayedAt = now;
        status = status.to(WebhookStatus.WAITING);
        deliveredAt = null;
        attempts.beginAgain(now);
        return true;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public WebhookEvent event() {
        return event;
    }

    public WebhookStatus status() {
        return status;
    }

    String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it is tried next; null when it is not. */
    public Instant dueAt() {
        return attempts.dueAt();
    }

    public int attemptsMade() {
        return attempts.made();
    }

    /** The status of the last answer (RFC 9110); 0 for none. */
    public int answer() {
        return answer;
    }

    /** How long the last attempt took. */
    public int millis() {
        return millis;
    }

    /** Why there was no answer; empty when there was one. */
    public String reason() {
        return reason;
    }
}
