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
        name = Entry.OF_OWNER,
        query = "select new org.seneid.ledger.Movement(e.kind, e.amount, e.balance, e.otherSide, e.memo, e.reference,"
                + " e.bookedAt) from Entry e, LedgerAccount a where a.owner = :owner and e.account = a.id"
                + " and e.bookedAt >= :from and e.bookedAt < :until order by e.id desc")
@NamedQuery(
        name = Entry.BALANCES_OF_OWNER,
        query = "select e.balance from Entry e, LedgerAccount a where a.owner = :owner and e.account = a.id"
                + " and e.bookedAt < :until order by e.id desc")
public class Entry {

    static final String OF_OWNER = "Entry.ofOwner";
    static final String BALANCES_OF_OWNER = "Entry.balancesOfOwner";

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
}
