package org.seneid.payments.bill;

import java.util.Comparator;
import java.util.List;
import org.seneid.platform.Money;

/**
 * The bills of a citizen.
 *
 * @param followed the customer codes they come from
 * @param bills newest first
 */
public record BillsOverview(List<CustomerCode> followed, List<BillRow> bills) {

    public BillsOverview {
        followed = List.copyOf(followed);
        bills = List.copyOf(bills);
    }

    /** What is to be paid, the most urgent first. */
    public List<BillRow> due() {
        return bills.stream()
                .filter(BillRow::due)
                .sorted(Comparator.comparing(BillRow::dueOn))
                .toList();
    }

    public Money totalDue() {
        return due().stream().map(BillRow::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is paid, the last paid first. */
    public List<BillRow> paid() {
        return bills.stream()
                .filter(bill -> !bill.due())
                .sorted(Comparator.comparing(BillRow::paidDay).reversed())
                .toList();
    }

    /** Those whose payee did not answer just now: their bills may be out of date. */
    public List<Customer> silent() {
        return followed.stream()
                .map(CustomerCode::getCustomer)
                .filter(Customer::silent)
                .toList();
    }
}
