package org.seneid.sharing.viewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A try at a code by somebody who may be guessing. */
@Entity
@Table(name = "share_guess")
class CodeAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_guess_seq")
    @SequenceGenerator(name = "share_guess_seq", sequenceName = "share_guess_seq", allocationSize = 50)
    private Long id;

    private String address;

    @Column(name = "guessed_at")
    private Instant guessedAt;

    protected CodeAttempt() {}

    CodeAttempt(String address, Instant guessedAt) {
        this.address = address;
        this.guessedAt = guessedAt;
    }

    Long id() {
        return id;
    }
}
