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

/** One account of the ledger: a citizen's, which keeps its balance and its floor, or a payee's, which is summed. */
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

    private Money balance;

    private Money lowest;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected LedgerAccount() {}

    static LedgerAccount ofCitizen(AccountId owner, Instant now) {
        var account = new LedgerAccount();
        account.kind = AccountKind.CITIZEN;
        account.owner = owner;
        account.balance = Money.ZERO;
        account.lowest = Money.ZERO;
        account.openedAt = now;
        return account;
    }

    static LedgerAccount ofPayee(String name, String title, Instant now) {
        var account = new LedgerAccount();
        account.kind = AccountKind.PAYEE;
        account.name = name;
        account.title = title;
        account.openedAt = now;
        return account;
    }

    /** @throws RuleBroken {@code ledger.short} when the account would go below its floor */
    Money pays(Money amount) {
        var left = balance.minus(amount);
        if (left.compareTo(lowest) < 0) throw new RuleBroken("ledger.short", balance, amount);
        balance = left;
        return left;
    }

    Money receives(Money amount) {
        balance = balance.plus(amount);
        return balance;
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
}
