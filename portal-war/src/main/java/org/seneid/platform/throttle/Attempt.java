package org.seneid.platform.throttle;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.Network;

/** An attempt at what a {@link ThrottlePolicy} guards. It is written before it is looked at and goes when it was right. */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "attempt_seq")
    @SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 50)
    private Long id;

    @Enumerated(STRING)
    private ThrottlePolicy policy;

    private String subject;

    private String network;

    private String device;

    private String address;

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    protected Attempt() {}

    /**
     * @param subject the fingerprint of whom or what it is an attempt at
     * @param address the fingerprint of the address it came from; null when nothing counts by it
     * @param knownDevice the device's hash when the subject's holder signed in on it before
     */
    Attempt(
            ThrottlePolicy policy,
            String subject,
            Network network,
            String address,
            Optional<String> knownDevice,
            Instant now) {
        this.policy = policy;
        this.subject = subject;
        this.network = network.range();
        this.address = address;
        this.device = knownDevice.orElse(null);
        this.attemptedAt = now;
    }

    Long id() {
        return id;
    }

    ThrottlePolicy policy() {
        return policy;
    }

    String subject() {
        return subject;
    }

    String network() {
        return network;
    }

    String address() {
        return address;
    }

    Optional<String> device() {
        return Optional.ofNullable(device);
    }
}
