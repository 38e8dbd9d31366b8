package org.seneid.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.Money;

/** One side of a transfer as its account sees it: a line of the statement. Read from a view, so never written. */
@Entity
@Table(name = "ledger_entry")
@NamedQuery(
        name = Entry.OF_OWNER,
        query = "select e from Entry e, LedgerAccount a where a.owner = :owner and e.account = a.id order by e.id desc")
@NamedQuery(
        name = Entry.COUNT_OF_OWNER,
        query = "select count(e) from Entry e, LedgerAccount a where a.owner = :owner and e.account = a.id")
public class Entry {

    static final String OF_OWNER = "Entry.ofOwner";
    static final String COUNT_OF_OWNER = "Entry.countOfOwner";

    @Id
    private Long id;

    private long account;

    @Enumerated(EnumType.STRING)
    private TransferKind kind;

    private Money amount;

    private Money balance;

    @Column(name = "other_side")
    private String otherSide;

    private String memo;

    private String reference;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected Entry() {}

    public TransferKind getKind() {
        return kind;
    }

    /** Negative when the account paid. */
    public Money getAmount() {
        return amount;
    }

    /** What the account held after it. */
    public Money getBalance() {
        return balance;
    }

    /** Who was on the other side, by its own name; empty when it is not known. */
    public String getOtherSide() {
        return otherSide == null ? "" : otherSide;
    }

    /** What the payer wrote for the receiver; may be empty. */
    public String getMemo() {
        return memo;
    }

    /** What the transfer was for, such as a receipt's number. */
    public String getReference() {
        return reference;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }
}
