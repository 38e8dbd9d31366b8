package org.seneid.payments.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A try at the code of a receipt. */
@Entity
@Table(name = "receipt_guess")
class ReceiptAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_guess_seq")
    @SequenceGenerator(name = "receipt_guess_seq", sequenceName = "receipt_guess_seq", allocationSize = 50)
    private Long id;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private String network;

    @Column(name = "guessed_at")
    private Instant guessedAt;

    protected ReceiptAttempt() {}

    ReceiptAttempt(String receiptNumber, String network, Instant guessedAt) {
        this.receiptNumber = receiptNumber;
        this.network = network;
        this.guessedAt = guessedAt;
    }

    Long id() {
        return id;
    }
}
