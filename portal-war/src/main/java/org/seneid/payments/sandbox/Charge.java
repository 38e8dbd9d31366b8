package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;

/** What a tariff makes of a use: the lines, and since when its prices are in force. */
record Charge(List<BillLine> lines, LocalDate tariffFrom) {

    Charge {
        lines = List.copyOf(lines);
    }

    Money total() {
        return Tiers.sum(lines);
    }
}
