package org.seneid.payments.bank.statement;

import jakarta.persistence.Column;
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
import org.seneid.platform.RuleBroken;

/** Where the bank's statement of a day and the orders here differ, until an operator has looked into it. */
@Entity
@Table(name = "bank_difference")
public class BankDifference {

    /** What differs; its words are {@code operations.bank.difference.<name>}. */
    public enum Kind {
        /** The bank booked what nobody here asked for. */
        UNKNOWN,
        /** The bank booked an order a second time. */
        TWICE,
        /** The bank booked another amount, or the other way. */
        AMOUNT,
        /** The bank booked what here was refused or is still awaited. */
        STATUS,
        /** Here it was carried out, and the statement does not have it. */
        MISSING,
        /** Money came in for a number that is nobody's. */
        RECEIVER;

        /** The key of its words. */
        public String key() {
            return "operations.bank.difference." + this;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_difference_seq")
    @SequenceGenerator(name = "bank_difference_seq", sequenceName = "bank_difference_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "booked_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Column(name = "at_bank")
    private Money atBank;

    private Money here;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private AccountId settledBy;

    private String note = "";

    protected BankDifference() {}

    /**
     * @param reference the order's where there is one, else the bank's
     * @param atBank negative when money left the portal's account
     */
    BankDifference(LocalDate day, Kind kind, String reference, Money atBank, Money here, Instant now) {
        this.publicId = PublicId.random();
        this.day = day;
        this.kind = kind;
        this.reference = reference;
        this.atBank = atBank;
        this.here = here;
        this.foundAt = now;
    }

    /** @throws RuleBroken {@code operations.bank.settled} when somebody did so before */
    void settle(AccountId operator, String why, Instant now) {
        if (settledAt != null) throw new RuleBroken("operations.bank.settled");
        settledAt = now;
        settledBy = operator;
        note = why;
    }

    public PublicId getPublicId() {
        return publicId;
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

    public Money getAtBank() {
        return atBank;
    }

    public Money getHere() {
        return here;
    }
}
