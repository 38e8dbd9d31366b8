package org.seneid.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge that was answered well, remembered until it would be too old anyway. */
@Entity
@Table(name = "used_challenge")
public class UsedChallenge {

    @Id
    private String ceremony;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected UsedChallenge() {}

    UsedChallenge(PasskeyCeremony ceremony) {
        this.ceremony = ceremony.id().value();
        this.expiresAt = ceremony.expiresAt();
    }
}
