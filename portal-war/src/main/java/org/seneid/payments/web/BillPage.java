package org.seneid.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.ledger.Statements;
import org.seneid.payments.BillDetail;
import org.seneid.payments.BillRow;
import org.seneid.payments.Bills;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** One bill: why it is this much, what it was before, and the way to pay it. */
@Named
@RequestScoped
public class BillPage {

    @Inject
    Bills bills;

    @Inject
    Statements account;

    private String id;
    private BillDetail bill;
    private Money balance;

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

    public void setId(String id) {
        this.id = id;
    }
}
