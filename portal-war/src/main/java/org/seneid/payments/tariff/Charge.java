package org.seneid.payments.tariff;

import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;

/** What a tariff makes of a use: the lines, and since when its prices are in force. */
public record Charge(List<BillLine> lines, LocalDate tariffFrom) {

    public Charge {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(BillLine::getAmount).reduce(Money.ZERO, Money::plus);
    }
}
