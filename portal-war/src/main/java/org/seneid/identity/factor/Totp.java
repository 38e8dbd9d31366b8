package org.seneid.identity.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** An authenticator app: the secret that it shares with the portal, sealed, and the last step that was taken. */
@Entity
@NamedQuery(
        name = Totp.TAKE,
        query = "update Totp t set t.lastStep = :step, t.lastUsedAt = :now, t.version = t.version + 1"
                + " where t.owner = :owner and t.lastStep < :step")
public class Totp {

    static final String TAKE = "Totp.take";

    @Id
    private Long owner;

    @Version
    private long version;

    private String secret;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Totp() {}

    /** @param firstStep of the code that proved that the app has the secret: it is no good any more */
    public Totp(AccountId owner, String sealedSecret, long firstStep, Instant now) {
        this.owner = owner.value();
        this.secret = sealedSecret;
        this.addedAt = now;
        this.lastStep = firstStep;
    }

    /** Another app, or another secret in the same one, takes its place. */
    void replaced(String sealedSecret, long firstStep, Instant now) {
        secret = sealedSecret;
        addedAt = now;
        lastUsedAt = null;
        lastStep = firstStep;
    }

    String sealedSecret() {
        return secret;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    /** Null until it is used for the first time. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
