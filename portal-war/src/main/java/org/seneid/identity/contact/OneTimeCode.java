package org.seneid.identity.contact;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** A code that was sent to a phone or a mailbox: right once, while it lives ({@link CodePurpose#life}) and within five tries. */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    private static final int DIGITS = 6;

    public static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "one_time_code_seq")
    @SequenceGenerator(name = "one_time_code_seq", sequenceName = "one_time_code_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private String subject;
    private String recipient;
    private String fingerprint;
    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {}

    /** Reads what somebody typed; empty when it cannot be a code. */
    public static Optional<String> typed(String text) {
        return TypedText.digits(text, DIGITS);
    }

    /** What to say of what cannot be a code, at {@code code}. */
    public static RuleBroken misread(String text) {
        var characters = TypedText.code(text).length();
        return characters == 0
                ? new RuleBroken("identity.code.missing").at("code")
                : new RuleBroken("identity.code.shape", DIGITS, characters).at("code");
    }

    /** @param recipient a fingerprint too: only counted */
    OneTimeCode(PublicId publicId, String subject, String recipient, String fingerprint, Instant now, Duration life) {
        this.publicId = publicId;
        this.subject = subject;
        this.recipient = recipient;
        this.fingerprint = fingerprint;
        this.sentAt = now;
        this.expiresAt = now.plus(life);
    }
}
