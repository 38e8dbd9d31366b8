package org.seneid.payments.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.ledger.Movement;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;

/** What went out in twelve months by what it was for, as bars and as a table from one list. */
public record SpendingYear(List<Month> months) {

    private static final int MONTHS = 12;
    private static final int TALLEST = 200;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** One month, with its tallest neighbour to measure by. */
    public record Month(YearMonth of, Map<SpendingCategory, Money> sums, long most) {

        public int number() {
            return of.getMonthValue();
        }

        public String label() {
            return MONTH.format(of);
        }

        public Money sum(SpendingCategory category) {
            return sums.getOrDefault(category, Money.ZERO);
        }

        public Money total() {
            return SpendingYear.total(sums);
        }

        /** Of its bar, in pixels. */
        public long height(SpendingCategory category) {
            return Math.max(0, sum(category).dong()) * TALLEST / Math.max(1, most);
        }
    }

    public static SpendingYear of(List<Movement> lines, LocalDate today) {
        var sums = new ArrayList<Month>();
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        for (int i = 0; i < MONTHS; i++) sums.add(month(first.plusMonths(i), lines));
        long most = sums.stream().mapToLong(month -> month.total().dong()).max().orElse(1);
        return new SpendingYear(sums.stream()
                .map(month -> new Month(month.of(), month.sums(), most))
                .toList());
    }

    private static Month month(YearMonth month, List<Movement> lines) {
        var sums = new EnumMap<SpendingCategory, Money>(SpendingCategory.class);
        lines.stream()
                .filter(line -> YearMonth.from(Formats.day(line.bookedAt())).equals(month))
                .forEach(line -> SpendingCategory.of(line)
                        .ifPresent(
                                category -> sums.merge(category, line.amount().negated(), Money::plus)));
        return new Month(month, sums, 1);
    }

    private static Money total(Map<SpendingCategory, Money> sums) {
        return sums.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** Newest first, for reading. */
    public List<Month> newestFirst() {
        var reversed = new ArrayList<>(months);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Those that anything went out for. */
    public List<SpendingCategory> categories() {
        return Stream.of(SpendingCategory.values())
                .filter(category -> sum(category).compareTo(Money.ZERO) > 0)
                .toList();
    }

    /** Of all months. */
    public Money sum(SpendingCategory category) {
        return months.stream().map(month -> month.sum(category)).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return months.stream().map(Month::total).reduce(Money.ZERO, Money::plus);
    }
}
