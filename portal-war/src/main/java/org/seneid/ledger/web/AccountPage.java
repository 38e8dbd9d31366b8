package org.seneid.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.ledger.Entry;
import org.seneid.ledger.Statements;
import org.seneid.ledger.TransferKind;
import org.seneid.platform.Money;
import org.seneid.platform.Page;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** The citizen's payment account: what it holds, and how that came to be. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    Statements statements;

    @Inject
    Language language;

    private Integer page = 1;
    private Money balance;
    private Page<Entry> entries;

    /** Null without an account: one opens with level 2. */
    public Money getBalance() {
        if (balance == null) balance = statements.balance().orElse(null);
        return balance;
    }

    public Page<Entry> getEntries() {
        if (entries == null) entries = statements.entries(page == null ? 1 : Math.max(1, page));
        return entries;
    }

    /** The key of what kind of entry it is. */
    public String key(TransferKind kind) {
        return "ledger.kind." + kind;
    }

    public String icon(TransferKind kind) {
        return switch (kind) {
            case TOP_UP, PAY_OUT -> "bank";
            case PAYMENT -> "pay";
            case REVERSAL, RETURN, TRANSFER -> "transfer";
        };
    }

    /** With its sign, also when money came in. */
    public String signed(Money amount) {
        var money = new Formats(language.locale()).money(amount);
        return amount.isNegative() ? money : "+" + money;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
