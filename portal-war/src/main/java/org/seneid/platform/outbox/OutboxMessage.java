package org.seneid.platform.outbox;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.PublicId;

/** A message to a person, written in the transaction that has something to tell. */
@Entity
@Table(name = "outbox_message")
@NamedQuery(
        name = OutboxMessage.NEWEST,
        query =
                "select m from OutboxMessage m where m.recipient = :to or :to = '' order by m.createdAt desc, m.id desc")
public class OutboxMessage {

    static final String NEWEST = "OutboxMessage.newest";
    private static final int LONGEST_SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String recipient;
    private String subject;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {}

    OutboxMessage(Channel channel, String recipient, String subject, String body, Instant now) {
        this.publicId = PublicId.random();
        this.channel = channel;
        this.recipient = recipient;
        this.subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        this.body = body;
        this.createdAt = now;
    }

    public PublicId getPublicId() {
        return publicId;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getRecipient() {
        return recipient;
    }

    /** Empty for an SMS, which has none. */
    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
