package org.seneid.payments.difference;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.work.Resolution;

/** Where an outside party's account of a day and the books here differ, until an operator has looked into it. */
@Entity
@Table(name = "party_difference")
public class Difference {

    /** What differs; its words are {@code operations.differences.kind.<name>}. */
    public enum Kind {
        /** The party booked what nobody here asked for. */
        UNKNOWN,
        /** The party booked it a second time. */
        TWICE,
        /** The party booked another amount, or the other way. */
        AMOUNT,
        /** The party booked what here was refused or is still awaited, or said afterwards that it had. */
        STATUS,
        /** Here it was carried out, and no statement or file has it. */
        MISSING,
        /** Money came in for a number that is nobody's. */
        RECEIVER;

        /** The key of its words. */
        public String key() {
            return "operations.differences.kind." + this;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_difference_seq")
    @SequenceGenerator(name = "party_difference_seq", sequenceName = "party_difference_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private String party;

    @Column(name = "booked_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Column(name = "at_party")
    private Money atParty;

    private Money here;

    @Column(name = "found_at")
    private Instant foundAt;

    @Embedded
    private Resolution resolution = new Resolution();

    protected Difference() {}

    /**
     * @param party {@link Counterpart#BANK} or the name of a payee
     * @param reference ours where there is one, else the party's
     * @param atParty what it booked; negative when money left the portal's account
     */
    public Difference(
            String party, LocalDate day, Kind kind, String reference, Money atParty, Money here, Instant now) {
        this.party = party;
        this.publicId = PublicId.random();
        this.day = day;
        this.kind = kind;
        this.reference = reference;
        this.atParty = atParty;
        this.here = here;
        this.foundAt = now;
    }

    /** Closes it, as {@link Resolution#settle}. */
    void settle(AccountId operator, String why, Instant now) {
        resolution.settle(operator, why, now);
    }

    public boolean isSettled() {
        return resolution.settled();
    }

    /** Whether it is money for a number that is nobody's, and still waits for whose it is. */
    public boolean isUnassigned() {
        return kind == Kind.RECEIVER && !isSettled();
    }

    public PublicId getPublicId() {
        return publicId;
    }

    public String getParty() {
        return party;
    }

    public LocalDate getDay() {
        return day;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReference() {
        return reference;
    }

    public Money getAtParty() {
        return atParty;
    }

    public Money getHere() {
        return here;
    }

    /** What it is among those of its party and day; found again, it is the same. */
    String name() {
        return name(kind, reference);
    }

    static String name(Kind kind, String reference) {
        return kind + " " + reference;
    }
}
