package org.seneid.payments.transfer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.TransferAllowance;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** How much to send, and what for, below the name of whoever gets it. */
@Named
@RequestScoped
public class TransferAmountPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    CreditTransfers transfers;

    @Inject
    Statements statements;

    private String id;
    private CreditTransfer transfer;
    private TransferAllowance allowance;
    private Money balance;
    private String amount;
    private String memo;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** What was sent or dropped is changed no more; a code may have said how much. */
    public void load() {
        if (!getTransfer().status().open()) {
            Redirect.page("/transfers/" + id);
            return;
        }
        if (transfer.amount() != null) amount = Long.toString(transfer.amount().dong());
        memo = transfer.memo();
    }

    public String check() {
        var typed = new FormErrors();
        var sum = typed.read(
                () -> TypedMoney.read(amount).orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount")));
        var plain = TransferMemo.plain(memo);
        if (sum != null)
            typed.read(() -> {
                transfers.fill(new PublicId(id), sum, plain);
                return sum;
            });
        typed.mustBeRight();
        return Redirect.page("/transfers/" + id);
    }

    public CreditTransfer getTransfer() {
        if (transfer == null) transfer = transfers.byId(new PublicId(id));
        return transfer;
    }

    /** Null without an account. */
    public Money getBalance() {
        if (balance == null) balance = statements.balance().orElse(null);
        return balance;
    }

    /** How much may be sent to this recipient now. */
    public TransferAllowance getAllowance() {
        if (allowance == null) allowance = transfers.allowance(new PublicId(id));
        return allowance;
    }

    public String getId() {
        return id;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }
}
