package org.seneid.identity.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** The password of an account, as its Argon2id hash. */
@Entity
@Table(name = "account_password")
public class Password {

    @Id
    private Long owner;

    @Version
    private long version;

    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Password() {}

    public Password(AccountId owner, String hash, Instant now) {
        this.owner = owner.value();
        this.hash = hash;
        this.changedAt = now;
    }

    void change(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
    }

    public String hash() {
        return hash;
    }

    Instant changedAt() {
        return changedAt;
    }
}
