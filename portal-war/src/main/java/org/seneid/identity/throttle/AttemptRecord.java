package org.seneid.identity.throttle;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.Network;

/** A try to sign in. It is written before the password is looked at and goes when that was right: what stays, failed. */
@Entity
@Table(name = "sign_in_try")
public class AttemptRecord {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "sign_in_try_seq")
    @SequenceGenerator(name = "sign_in_try_seq", sequenceName = "sign_in_try_seq", allocationSize = 50)
    private Long id;

    @Column(name = "caller_hash")
    private String callerHash;

    private String network;

    @Column(name = "device_hash")
    private String deviceHash;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected AttemptRecord() {}

    /**
     * @param what the hash of whom or what it is a try at
     * @param knownDevice the device's hash when its holder signed in on it before
     */
    AttemptRecord(String what, Network network, Optional<String> knownDevice, Instant now) {
        this.callerHash = what;
        this.network = network.range();
        this.deviceHash = knownDevice.orElse(null);
        this.triedAt = now;
    }

    Long id() {
        return id;
    }

    String callerHash() {
        return callerHash;
    }

    String network() {
        return network;
    }

    Optional<String> knownDevice() {
        return Optional.ofNullable(deviceHash);
    }
}
