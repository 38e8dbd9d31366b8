package org.seneid.payments.payee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Money;

/**
 * A bill as its payee answers it.
 *
 * @param number the payee's own, unique with this payee
 * @param period the first month that it is for
 * @param months how many it is for
 * @param tariffFrom since when the prices in its lines are in force
 * @param paidOn when it was paid, whoever paid it and wherever; empty when it is due
 */
public record PayeeBill(
        String number,
        YearMonth period,
        int months,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<BillLine> lines,
        Optional<Meter> meter,
        LocalDate tariffFrom,
        Optional<LocalDate> paidOn) {

    public PayeeBill {
        lines = List.copyOf(lines);
    }

    public Money amount() {
        return lines.stream().map(BillLine::getAmount).reduce(Money.ZERO, Money::plus);
    }
}
