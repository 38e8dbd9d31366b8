package org.seneid.payments.bill.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.payee.BillKind;
import org.seneid.platform.Money;

/** Power and water of the last twelve months, as bars and as a table; several homes are added up. */
public record BillChart(List<Month> months) {

    private static final int MONTHS = 12;
    private static final int TALLEST = 200;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /**
     * One month.
     *
     * @param powerHeight of its bar, in pixels
     */
    public record Month(YearMonth of, Money power, Money water, long powerHeight, long waterHeight) {

        public int number() {
            return of.getMonthValue();
        }

        public String label() {
            return MONTH.format(of);
        }
    }

    static BillChart of(List<BillRow> bills) {
        var metered =
                bills.stream().filter(bill -> bill.payee().kind().metered()).toList();
        if (metered.isEmpty()) return new BillChart(List.of());
        var last =
                metered.stream().map(BillRow::period).max(YearMonth::compareTo).orElseThrow();
        var sums = new ArrayList<Month>();
        for (var month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1))
            sums.add(new Month(month, sum(metered, month, BillKind.POWER), sum(metered, month, BillKind.WATER), 0, 0));
        return new BillChart(scaled(sums));
    }

    /** Newest first, for reading. */
    public List<Month> newestFirst() {
        var reversed = new ArrayList<>(months);
        Collections.reverse(reversed);
        return reversed;
    }

    public boolean power() {
        return months.stream().anyMatch(month -> month.power().dong() > 0);
    }

    public boolean water() {
        return months.stream().anyMatch(month -> month.water().dong() > 0);
    }

    private static List<Month> scaled(List<Month> months) {
        long most = months.stream()
                .mapToLong(month -> month.power().dong() + month.water().dong())
                .max()
                .orElse(1);
        return months.stream()
                .map(month -> new Month(
                        month.of(),
                        month.power(),
                        month.water(),
                        month.power().dong() * TALLEST / Math.max(1, most),
                        month.water().dong() * TALLEST / Math.max(1, most)))
                .toList();
    }

    private static Money sum(List<BillRow> bills, YearMonth month, BillKind kind) {
        return bills.stream()
                .filter(bill -> bill.period().equals(month) && bill.payee().kind() == kind)
                .map(BillRow::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
