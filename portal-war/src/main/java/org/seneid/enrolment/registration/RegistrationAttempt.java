package org.seneid.enrolment.registration;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.audit.Network;

/** A try to open an account online, right or wrong; written before anybody is looked up. */
@Entity
@Table(name = "registration_try")
public class RegistrationAttempt {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "registration_try_seq")
    @SequenceGenerator(name = "registration_try_seq", sequenceName = "registration_try_seq", allocationSize = 50)
    private Long id;

    private String network;

    /** Its fingerprint: only counted. */
    @Column(name = "number_fingerprint")
    private String number;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected RegistrationAttempt() {}

    RegistrationAttempt(Network network, String number, Instant now) {
        this.network = network.range();
        this.number = number;
        this.triedAt = now;
    }

    Long id() {
        return id;
    }

    String network() {
        return network;
    }

    String number() {
        return number;
    }
}
