package org.seneid.payments.bill.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.bill.BillDetail;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** One bill: why it is this much, what it was before, and the way to pay it. */
@Named
@RequestScoped
public class BillPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Bills bills;

    @Inject
    Statements account;

    private String id;
    private BillDetail bill;
    private Money balance;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** Finds the bill before the page is written, so that what is not there is a plain 404. */
    public void load() {
        bill = bills.byId(new PublicId(id));
        balance = account.balance().orElse(null);
    }

    public BillDetail getBill() {
        return bill;
    }

    public BillRow getRow() {
        return bill.row();
    }

    /** Null without an account. */
    public Money getBalance() {
        return balance;
    }

    public boolean isEnough() {
        return balance != null && balance.compareTo(getRow().amount()) >= 0;
    }

    public String getId() {
        return id;
    }
}
