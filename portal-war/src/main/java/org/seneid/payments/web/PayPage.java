package org.seneid.payments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.BillDetail;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** The last step before money moves: the amount and what follows, beside the button that does it. */
@Named
@RequestScoped
public class PayPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Bills bills;

    @Inject
    Payments payments;

    @Inject
    SettlementWait settlementWait;

    @Inject
    Statements account;

    private String id;
    private BillDetail bill;
    private Money balance;

    @NotNull(message = "platform.form.damaged")
    @Size(min = 26, max = 26, message = "platform.form.damaged")
    private String key = PublicId.random().value();

    private long amount;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** A bill that is paid has nothing to review: back and reload lead to its receipt. */
    public void load() {
        var row = getRow();
        if (row.payment() != null) Redirect.pageSaying("/payments/" + row.payment(), "payments.pay.already");
        else if (!row.due()) Redirect.page("/bills/" + id);
    }

    public String pay() {
        var paid = payments.pay(new PublicId(id), new Money(amount), key);
        var receipt = "/payments/" + paid.payment();
        if (paid.already()) return Redirect.pageSaying(receipt, "payments.pay.already");
        settlementWait.sendAndWait(paid.payment());
        return Redirect.page(receipt);
    }

    public BillRow getRow() {
        return getBill().row();
    }

    public BillDetail getBill() {
        if (bill == null) bill = bills.byId(new PublicId(id));
        return bill;
    }

    /** Null without an account. */
    public Money getBalance() {
        if (balance == null) balance = account.balance().orElse(null);
        return balance;
    }

    public boolean isEnough() {
        return getBalance() != null && getBalance().compareTo(getRow().amount()) >= 0;
    }

    /** Whether to show the button; a form that was sent is always answered, whatever the account holds by now. */
    public boolean isPayable() {
        return FacesContext.getCurrentInstance().isPostback() || isEnough();
    }

    /** What the account holds afterwards. */
    public Money getLeft() {
        return getBalance().minus(getRow().amount());
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What the citizen sees beside the button, sent along with it. */
    public long getAmount() {
        return getRow().amount().dong();
    }

    public void setAmount(long amount) {
        this.amount = amount;
    }

    public String getId() {
        return id;
    }
}
