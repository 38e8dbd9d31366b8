package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.ledger.Statements;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.payments.bill.CustomerCodeStore;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Funds;
import org.seneid.support.Households;

/** Makes citizens with money and bills, each test its own, and has them pay. */
@ApplicationScoped
public class Payers {

    @Inject
    Citizens citizens;

    @Inject
    Funds funds;

    @Inject
    CustomerCodeStore codes;

    @Inject
    BillRefresh refresh;

    @Inject
    Payees payees;

    @Inject
    Bills bills;

    @Inject
    Payments payments;

    @Inject
    Statements account;

    @Inject
    As as;

    /** A citizen of level 2 without a payment account, signed in just now. */
    public Actor citizen() {
        return citizens.citizen();
    }

    public Actor citizenWith(long balance) {
        var citizen = citizen();
        funds.give(citizen.account(), balance);
        return citizen;
    }

    /** A customer code nobody else has: its newest bill is due. */
    public CustomerRef household() {
        return household(Payee.EVN_HANOI);
    }

    public CustomerRef household(Payee payee) {
        return Households.any(payee);
    }

    /** The bill of a customer that is due, followed by a citizen. */
    public BillRow billOf(Actor citizen, CustomerRef ref) throws Exception {
        as.system(
                citizen.account(),
                () -> refresh.ask(
                        codes.add(citizen.account(), payees.customer(ref).orElseThrow())));
        return bills(citizen).stream()
                .filter(bill -> bill.code().equals(ref.code()))
                .filter(BillRow::due)
                .findFirst()
                .orElseThrow();
    }

    public List<BillRow> bills(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> bills.mine().bills());
    }

    public PaymentOutcome pay(Actor citizen, BillRow bill) throws Exception {
        return as.citizen(
                citizen,
                () -> payments.pay(bill.id(), bill.amount(), PublicId.random().value()));
    }

    public Money balance(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> account.balance()).orElseThrow();
    }
}
