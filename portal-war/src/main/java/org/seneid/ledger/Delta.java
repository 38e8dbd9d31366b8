package org.seneid.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.seneid.platform.Money;

/** What a line did to an account without a floor, until it is folded into the account's balance; its id is the line's. */
@Entity
@Table(name = "ledger_delta")
@NamedQuery(name = Delta.ACCOUNTS, query = "select distinct d.account from Delta d")
@NamedQuery(name = Delta.OF_ACCOUNT, query = "select d from Delta d where d.account = :account")
@NamedQuery(name = Delta.DELETE, query = "delete from Delta d where d.id in :ids")
class Delta {

    static final String ACCOUNTS = "Delta.accounts";
    static final String OF_ACCOUNT = "Delta.ofAccount";
    static final String DELETE = "Delta.delete";

    @Id
    private Long id;

    @Column(updatable = false)
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_kind", updatable = false)
    private AccountKind kind;

    @Column(updatable = false)
    private Money amount;

    protected Delta() {}

    Delta(long line, AccountKey account, Money amount) {
        this.id = line;
        this.account = account.id();
        this.kind = account.kind();
        this.amount = amount;
    }

    Long id() {
        return id;
    }

    Money amount() {
        return amount;
    }
}
