package org.seneid.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/** One account of the ledger: one with a floor, which is held while its money moves, or one whose lines are folded later. */
@Entity
@Table(name = "ledger_account")
@NamedQuery(name = LedgerAccount.OF_OWNER, query = "select a from LedgerAccount a where a.owner = :owner")
@NamedQuery(name = LedgerAccount.NAMED, query = "select a from LedgerAccount a where a.name = :name")
public class LedgerAccount {

    static final String OF_OWNER = "LedgerAccount.ofOwner";
    static final String NAMED = "LedgerAccount.named";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_account_seq")
    @SequenceGenerator(name = "ledger_account_seq", sequenceName = "ledger_account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AccountKind kind;

    @Column(updatable = false)
    private AccountId owner;

    @Column(updatable = false)
    private String name;

    private String title;

    /** Of an account without a floor, what was folded. */
    private Money balance = Money.ZERO;

    /** Null for an account without a floor. */
    private Money lowest;

    /** How many lines an account with a floor has, which is also the place of the last. */
    private long lines;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected LedgerAccount() {}

    static LedgerAccount ofCitizen(AccountId owner, Instant now) {
        var account = new LedgerAccount();
        account.kind = AccountKind.CITIZEN;
        account.owner = owner;
        account.lowest = Money.ZERO;
        account.openedAt = now;
        return account;
    }

    static LedgerAccount named(AccountKind kind, String name, String title, Instant now) {
        var account = new LedgerAccount();
        account.kind = kind;
        account.name = name;
        account.title = title;
        account.openedAt = now;
        return account;
    }

    /** @throws RuleBroken {@code ledger.short} when the account would go below its floor */
    void pays(Money amount) {
        var left = balance.minus(amount);
        if (left.compareTo(lowest) < 0) throw new RuleBroken("ledger.short", balance, amount);
        moved(left);
    }

    void receives(Money amount) {
        moved(balance.plus(amount));
    }

    private void moved(Money now) {
        balance = now;
        lines++;
    }

    /** Takes in what lines did to an account without a floor. */
    void folds(Money deltas) {
        if (kind.floored()) throw new IllegalStateException("has a floor: " + id);
        balance = balance.plus(deltas);
    }

    AccountKey key() {
        return new AccountKey(id, kind);
    }

    Long id() {
        return id;
    }

    public Money balance() {
        return balance;
    }

    long lines() {
        return lines;
    }
}
