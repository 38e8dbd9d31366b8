package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.seneid.payments.payee.BillKind;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.Payees;

/** Finds customer codes that nobody else has. All bills of such a customer but the newest are paid. */
@ApplicationScoped
public class Households {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final long CODES = 1_000_000_000L;

    /** On the worst day of a month one household in twenty has a bill that is not due soon. */
    private static final int TRIES = 500;

    @Inject
    Payees payees;

    public static CustomerRef any(Payee payee) {
        long digits = Math.floorMod(CHANCE.nextLong(), CODES);
        return new CustomerRef(
                payee, payee.kind() == BillKind.POWER ? "PE9%010d".formatted(digits) : "9%09d".formatted(digits));
    }

    /** Whose power bill is due on this day or later. */
    public CustomerRef dueFrom(LocalDate day) {
        return Stream.generate(() -> any(Payee.EVN_HANOI))
                .limit(TRIES)
                .filter(household -> isDueFrom(household, day))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("of " + TRIES + " households none has a bill due from " + day));
    }

    private boolean isDueFrom(CustomerRef household, LocalDate day) {
        return payees.bills(household).stream()
                .filter(bill -> bill.paidOn().isEmpty())
                .findFirst()
                .map(PayeeBill::dueOn)
                .filter(due -> !due.isBefore(day))
                .isPresent();
    }
}
