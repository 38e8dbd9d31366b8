package org.seneid.connect.token;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The id of a signed assertion or proof that was accepted; a second one with it is a copy. */
@Entity
@Table(name = "used_assertion")
class UsedAssertion {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "used_assertion_seq")
    @SequenceGenerator(name = "used_assertion_seq", sequenceName = "used_assertion_seq", allocationSize = 50)
    private Long id;

    private String fingerprint;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected UsedAssertion() {}

    UsedAssertion(String fingerprint, Instant expiresAt) {
        this.fingerprint = fingerprint;
        this.expiresAt = expiresAt;
    }
}
