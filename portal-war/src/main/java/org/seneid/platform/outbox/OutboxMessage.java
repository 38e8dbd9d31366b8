package org.seneid.platform.outbox;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Attempts;
import org.seneid.platform.delivery.Backoff;
import org.seneid.platform.secret.SecretBox;

/** A message to a person, written in the transaction that has something to tell, and how far it has come since. */
@Entity
@Table(name = "outbox_message")
@NamedQuery(
        name = OutboxMessage.NEWEST,
        query =
                "select m from OutboxMessage m where m.recipient = :to or :to = '' order by m.createdAt desc, m.id desc")
@NamedQuery(
        name = OutboxMessage.DUE,
        query =
                "select m.publicId from OutboxMessage m where m.status = org.seneid.platform.outbox.MessageStatus.WAITING"
                        + " and m.channel = :channel and m.attempts.dueAt <= :now order by m.attempts.dueAt")
@NamedQuery(
        name = OutboxMessage.FORGET,
        query = "delete from OutboxMessage m where m.createdAt < :before"
                + " and m.status <> org.seneid.platform.outbox.MessageStatus.WAITING")
public class OutboxMessage {

    static final String NEWEST = "OutboxMessage.newest";
    static final String DUE = "OutboxMessage.due";
    static final String FORGET = "OutboxMessage.forget";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_REASON = 80;

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

    private String languages;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private MessageStatus status = MessageStatus.WAITING;

    @Embedded
    @AttributeOverride(name = "made", column = @Column(name = "tries"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "next_try"))
    private Attempts attempts = new Attempts();

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError = "";

    protected OutboxMessage() {}

    OutboxMessage(
            Channel channel, String recipient, String subject, SealedText text, Optional<Instant> until, Instant now) {
        this.publicId = PublicId.random();
        this.channel = channel;
        this.recipient = recipient;
        this.subject = line(subject);
        this.languages = text.languages();
        this.body = text.body();
        this.createdAt = now;
        this.attempts.begin(now);
        this.expiresAt = until.orElse(null);
    }

    /** A subject that goes on in a second line would be a header. */
    private static String line(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }

    boolean waiting() {
        return status == MessageStatus.WAITING;
    }

    boolean due(Instant now) {
        return waiting() && attempts.due(now);
    }

    /** What it says is good for nothing any more. */
    boolean tooLate(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Somebody tries to hand it over; nobody else does until then, when they must be dead. */
    void claimed(Instant until) {
        attempts.claimed(until);
        lastError = "";
    }

    /**
     * Somebody wants it tried now.
     *
     * @return false when it is due already, or somebody is trying
     */
    boolean retry(Instant now) {
        if (tooLate(now)) throw new RuleBroken("platform.outbox.over");
        if (status == MessageStatus.FAILED) {
            status = status.to(MessageStatus.WAITING);
            attempts.beginAgain(now);
            return true;
        }
        if (!waiting()) throw new RuleBroken("platform.outbox.over");
        if (attempts.due(now) || underway()) return false;
        attempts.begin(now);
        return true;
    }

    /** Why the last attempt failed is said as soon as it has. */
    private boolean underway() {
        return attempts.made() > 0 && lastError.isEmpty();
    }

    void sent(Instant now) {
        end(MessageStatus.SENT);
        sentAt = now;
        lastError = "";
    }

    void failed(String reason) {
        end(MessageStatus.FAILED);
        noteError(reason);
    }

    void expired() {
        end(MessageStatus.EXPIRED);
    }

    /** Waits for the next try, unless it has been tried for too long. */
    void notTaken(String reason, Backoff backoff, Instant now) {
        if (!attempts.again(backoff, createdAt, now)) {
            failed(reason);
            return;
        }
        status = status.to(MessageStatus.WAITING);
        noteError(reason);
    }

    /** Whoever has it needs it no longer here. */
    void forgetText() {
        body = "";
    }

    private void end(MessageStatus end) {
        status = status.to(end);
        attempts.end();
    }

    private void noteError(String reason) {
        lastError = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    /** As it is handed over, still sealed. */
    OutboundMessage parcel() {
        return new OutboundMessage(publicId, recipient, subject, body, createdAt);
    }

    MessageView onItsWay(SecretBox secretBox) {
        var passages = new SealedText(languages, body).opened(secretBox);
        return new MessageView(
                channel, recipient, subject, passages, createdAt, status, attempts.made(), attempts.dueAt());
    }

    MessageStatus status() {
        return status;
    }

    Channel channel() {
        return channel;
    }

    Instant nextTry() {
        return attempts.dueAt();
    }

    String lastError() {
        return lastError;
    }
}
