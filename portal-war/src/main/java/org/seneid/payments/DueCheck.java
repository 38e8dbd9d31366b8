package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.Money;

/** Asks a payee, just before money moves and outside any transaction, whether that much is still to be paid. */
@ApplicationScoped
public class DueCheck {

    /** How a bill stands at its payee. */
    public enum Standing {
        /** As much is to be paid as was expected. */
        DUE,
        CHANGED,
        /** Nothing is to be paid any more. */
        PAID,
        /** The payee does not answer. */
        SILENT
    }

    /**
     * What a payee says of a bill.
     *
     * @param now what is to be paid; as much as was expected while the payee is silent
     */
    public record Due(Standing standing, Money now) {}

    @Inject
    Payees payees;

    @Inject
    BillRefresh refresh;

    /** How a bill stands; if the payee says something else than was expected, that is taken over before. */
    public Due ask(PayableBill payable, Money expected) {
        if (!payable.payee().kind().recurring()) return new Due(Standing.DUE, expected);
        try {
            var due = payees.due(payable.customer(), payable.number());
            if (due.filter(expected::equals).isPresent()) return new Due(Standing.DUE, expected);
            refresh.ask(payable.customer());
            return due.map(now -> new Due(Standing.CHANGED, now)).orElse(new Due(Standing.PAID, Money.ZERO));
        } catch (PayeeUnavailable silent) {
            return new Due(Standing.SILENT, expected);
        }
    }
}
