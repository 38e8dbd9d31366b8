package org.seneid.payments.bank.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day whose statement was compared with the orders here. */
@Entity
@Table(name = "bank_reconciliation")
public class BankReconciliation {

    @Id
    @Column(name = "booked_on")
    private LocalDate day;

    private int lines;

    @Column(name = "read_at")
    private Instant readAt;

    protected BankReconciliation() {}

    BankReconciliation(LocalDate day) {
        this.day = day;
        this.readAt = Instant.EPOCH;
    }

    void read(int bookings, Instant now) {
        lines = bookings;
        readAt = now;
    }

    public LocalDate getDay() {
        return day;
    }

    /** How many bookings the statement had. */
    public int getLines() {
        return lines;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
