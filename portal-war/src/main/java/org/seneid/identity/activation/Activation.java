package org.seneid.identity.activation;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * A slip from the desk by which its holder takes an account up, or chooses anew what was lost. An account has one that is
 * live; it dies of use, of the next one, of a week, or of five wrong codes. Whatever two may do at once is one update here.
 */
@Entity
@NamedQuery(name = Activation.LIVE, query = "select a from Activation a where a.liveOwner = :owner")
@NamedQuery(name = Activation.BY_ID, query = "select a from Activation a where a.publicId = :id")
@NamedQuery(
        name = Activation.TRY,
        query = "update Activation a set a.tries = a.tries + 1"
                + " where a.liveOwner = :owner and a.expiresAt > :now and a.tries < " + Activation.TRIES)
@NamedQuery(name = Activation.RIGHT, query = "update Activation a set a.tries = 0 where a.publicId = :id")
@NamedQuery(
        name = Activation.USE,
        query = "update Activation a set a.liveOwner = null, a.usedAt = :now"
                + " where a.publicId = :id and a.liveOwner is not null and a.expiresAt > :now")
@NamedQuery(name = Activation.KILL, query = "update Activation a set a.liveOwner = null where a.liveOwner = :owner")
public class Activation {

    static final String LIVE = "Activation.live";
    static final String BY_ID = "Activation.byId";
    static final String TRY = "Activation.try";
    static final String RIGHT = "Activation.right";
    static final String USE = "Activation.use";
    static final String KILL = "Activation.kill";

    static final Duration LIFE = Duration.ofDays(7);
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "activation_seq")
    @SequenceGenerator(name = "activation_seq", sequenceName = "activation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Column(name = "live_owner")
    private AccountId liveOwner;

    private String fingerprint;
    private int tries;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Activation() {}

    Activation(AccountId owner, String fingerprint, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.liveOwner = owner;
        this.fingerprint = fingerprint;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it can still be used. */
    boolean live(Instant now) {
        return liveOwner != null && now.isBefore(expiresAt);
    }

    ActivationStanding standing(Instant now) {
        if (liveOwner == null) return ActivationStanding.NONE;
        if (!now.isBefore(expiresAt)) return ActivationStanding.EXPIRED;
        return tries < TRIES ? ActivationStanding.GOOD : ActivationStanding.WORN_OUT;
    }

    /** Whether it was used since then: its holder may be let in at once. */
    boolean usedSince(Instant moment) {
        return usedAt != null && !usedAt.isBefore(moment);
    }

    PublicId publicId() {
        return publicId;
    }

    AccountId owner() {
        return owner;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
