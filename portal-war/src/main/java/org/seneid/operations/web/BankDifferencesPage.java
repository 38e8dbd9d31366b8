package org.seneid.operations.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.payments.bank.statement.BankDifference;
import org.seneid.payments.bank.statement.BankDifferences;
import org.seneid.payments.bank.statement.BankReconciliation;
import org.seneid.platform.web.list.StaffList;

/** Where the bank's statements and the orders here differ. */
@Named
@RequestScoped
public class BankDifferencesPage {

    @Inject
    BankDifferences differences;

    private StaffList<BankDifference> list;
    private BankReconciliation last;

    @PostConstruct
    void open() {
        last = differences.last().orElse(null);
        list = StaffList.<BankDifference>named("operations.bank")
                .columns(
                        shown("reference").unsorted(),
                        shown("day"),
                        shown("kind").unsorted(),
                        shown("bank").unsorted(),
                        shown("here").unsorted())
                .sortedDownBy("day")
                .of(differences::page, differences::count);
    }

    public StaffList<BankDifference> getList() {
        return list;
    }

    /** The last day that was compared; null before the first. */
    public BankReconciliation getLast() {
        return last;
    }
}
