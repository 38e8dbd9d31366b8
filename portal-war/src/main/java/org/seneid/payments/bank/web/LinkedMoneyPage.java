package org.seneid.payments.bank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.link.LinkStatus;
import org.seneid.payments.bank.link.LinkedAccount;
import org.seneid.payments.bank.link.LinkedAccounts;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** Moves money between the account here and the linked one. */
@Named
@RequestScoped
public class LinkedMoneyPage {

    private static final String ORDERS = "/account/orders/";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Language language;

    @Inject
    LinkedAccounts accounts;

    @Inject
    Statements statements;

    @Inject
    BankWait bankWait;

    @NotNull(message = "platform.form.damaged")
    @Size(min = 26, max = 26, message = "platform.form.damaged")
    private String key = PublicId.random().value();

    private String amount;
    private LinkedAccount linked;
    private Money balance;

    /** Without a linked account there is nothing to move: the page that links one comes first. */
    public void load() {
        if (getLinked() == null) Redirect.page("/account/bank");
        else propose(address.get("missing"));
    }

    /** What is missing to pay something; never less than can be moved at once. */
    private void propose(String missing) {
        amount = TypedMoney.read(missing == null ? "" : missing)
                .map(asked -> asked.compareTo(LinkedAccounts.LEAST) < 0 ? LinkedAccounts.LEAST : asked)
                .map(asked -> new Formats(language.locale()).number(asked.dong()))
                .orElse(null);
    }

    public String topUp() {
        return shown(accounts.topUp(read(), key));
    }

    public String payOut() {
        return shown(accounts.payOut(read(), key));
    }

    private Money read() {
        return TypedMoney.read(amount).orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount"));
    }

    private String shown(PublicId order) {
        bankWait.sendAndWait(order);
        return Redirect.page(ORDERS + order);
    }

    /** Null when none is linked. */
    public LinkedAccount getLinked() {
        if (linked == null)
            linked = accounts.mine()
                    .filter(link -> link.status() == LinkStatus.LINKED)
                    .orElse(null);
        return linked;
    }

    /** Null without an account. */
    public Money getBalance() {
        if (balance == null) balance = statements.balance().orElse(null);
        return balance;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
