package org.seneid.payments.difference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day of an outside party that was compared with the books here. */
@Entity
@Table(name = "reconciled_day")
public class ReconciledDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciled_day_seq")
    @SequenceGenerator(name = "reconciled_day_seq", sequenceName = "reconciled_day_seq", allocationSize = 50)
    private Long id;

    private String party;

    @Column(name = "booked_on")
    private LocalDate day;

    private int lines;

    @Column(name = "read_at")
    private Instant readAt;

    protected ReconciledDay() {}

    ReconciledDay(String party, LocalDate day) {
        this.party = party;
        this.day = day;
    }

    void read(int bookings, Instant now) {
        lines = bookings;
        readAt = now;
    }

    public String getParty() {
        return party;
    }

    public LocalDate getDay() {
        return day;
    }

    /** How many bookings it had. */
    public int getLines() {
        return lines;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
