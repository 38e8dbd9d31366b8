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

/** One side of a transfer as its account sees it, which is read as a {@link Movement}. A view, so never written. */
@Entity
@Table(name = "ledger_entry")
@NamedQuery(
        name = Entry.OF_ACCOUNT,
        query = "select new org.seneid.ledger.Movement(e.kind, e.amount, e.balance, e.otherSide, e.memo, e.reference,"
                + " e.bookedAt) from Entry e where e.account = :account and e.accountKind = :kind"
                + " and e.line > :after and e.line <= :upTo order by e.line desc")
@NamedQuery(
        name = Entry.LAST_BEFORE,
        query = "select coalesce(max(e.line), 0) from Entry e where e.account = :account and e.accountKind = :kind"
                + " and e.bookedAt < :moment")
@NamedQuery(
        name = Entry.BALANCE_AFTER,
        query = "select e.balance from Entry e where e.account = :account and e.accountKind = :kind and e.line = :line")
public class Entry {

    static final String OF_ACCOUNT = "Entry.ofAccount";
    static final String LAST_BEFORE = "Entry.lastBefore";
    static final String BALANCE_AFTER = "Entry.balanceAfter";

    @Id
    private Long id;

    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_kind")
    private AccountKind accountKind;

    /** Its place in an account with a floor; null in others. */
    private Long line;

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
}
