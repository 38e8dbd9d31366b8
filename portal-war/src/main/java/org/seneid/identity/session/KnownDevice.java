package org.seneid.identity.session;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** A browser that an account's holder signed in on, known by a token of which only the hash is kept. */
@Entity
@Table(name = "known_device")
public class KnownDevice {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "known_device_seq")
    @SequenceGenerator(name = "known_device_seq", sequenceName = "known_device_seq", allocationSize = 50)
    private Long id;

    private AccountId owner;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "last_used")
    private Instant lastUsed;

    protected KnownDevice() {}

    KnownDevice(AccountId owner, String tokenHash, Instant now) {
        this.owner = owner;
        this.tokenHash = tokenHash;
        this.lastUsed = now;
    }

    AccountId owner() {
        return owner;
    }
}
