package org.seneid.payments.bill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.Meter;

/**
 * One bill, and why it is this much.
 *
 * @param occasion what this portal issued it for; empty for a bill that its payee sent
 * @param lastMonth the bill before; empty when there is none on file
 * @param lastYear the bill of the same time a year ago
 */
public record BillDetail(
        BillRow row,
        BillOccasion occasion,
        List<BillLine> lines,
        Optional<Meter> meter,
        LocalDate tariffFrom,
        Optional<EarlierBill> lastMonth,
        Optional<EarlierBill> lastYear) {

    public BillDetail {
        lines = List.copyOf(lines);
    }

    /** The days that it is for. */
    public int days() {
        var first = row.period().atDay(1);
        return (int) ChronoUnit.DAYS.between(first, first.plusMonths(row.months()));
    }
}
