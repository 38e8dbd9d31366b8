package org.seneid.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** A challenge that was handed out and waits for its one answer. */
@Entity
@Table(name = "passkey_ceremony")
public class PasskeyCeremony {

    static final Duration OPEN = Duration.ofMinutes(5);

    /** What the answer will be. */
    enum Kind {
        /** A new passkey. */
        REGISTRATION,
        /** A passkey's signature. */
        ASSERTION
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "passkey_ceremony_seq")
    @SequenceGenerator(name = "passkey_ceremony_seq", sequenceName = "passkey_ceremony_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String request;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasskeyCeremony() {}

    /**
     * @param owner whose passkey is asked for; empty when anybody may answer, who is then known by it
     * @param request the library's own record of what it asked for
     */
    PasskeyCeremony(Kind kind, Optional<AccountId> owner, String request, Instant now) {
        this.publicId = PublicId.random();
        this.kind = kind;
        this.owner = owner.orElse(null);
        this.request = request;
        this.expiresAt = now.plus(OPEN);
    }

    /** Whether an answer of this kind, given now in this account's name, answers it. */
    boolean fits(Kind answered, Optional<AccountId> by, Instant now) {
        return kind == answered && Objects.equals(owner, by.orElse(null)) && now.isBefore(expiresAt);
    }

    PublicId publicId() {
        return publicId;
    }

    String request() {
        return request;
    }
}
