package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/** Asks a payee, just before money moves and outside any transaction, whether that much is still to be paid. */
@ApplicationScoped
public class DueCheck {

    public static final String SILENT = "payments.payee.silent";

    @Inject
    Payees payees;

    @Inject
    BillRefresh refresh;

    /**
     * What stands against paying; if the payee says something else by now, how the bill stands is taken over before.
     *
     * @return empty when nothing does, else {@code payments.pay.changed}, {@code payments.pay.paid} or {@code
     *     payments.payee.silent}
     */
    public Optional<RuleBroken> problem(PayableBill payable, Money expected) {
        if (!payable.payee().kind().recurring()) return Optional.empty();
        try {
            var due = payees.due(payable.customer(), payable.number());
            if (due.filter(expected::equals).isPresent()) return Optional.empty();
            refresh.ask(payable.customer());
            return Optional.of(due.map(now -> new RuleBroken("payments.pay.changed", now))
                    .orElseGet(() -> new RuleBroken("payments.pay.paid")));
        } catch (PayeeUnavailable silent) {
            return Optional.of(new RuleBroken(SILENT, payable.payee().title()));
        }
    }
}
