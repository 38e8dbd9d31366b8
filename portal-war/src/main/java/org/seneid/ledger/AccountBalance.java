package org.seneid.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.seneid.platform.Money;

/** What an account has at this moment, what is not folded yet included. A view, so never written. */
@Entity
@Table(name = "ledger_balance")
public class AccountBalance {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String name;

    private String title;

    private Money balance;

    protected AccountBalance() {}

    public AccountKind kind() {
        return kind;
    }

    /** Null for a citizen's. */
    public String name() {
        return name;
    }

    /** Null for a citizen's. */
    public String title() {
        return title;
    }

    public Money balance() {
        return balance;
    }
}
