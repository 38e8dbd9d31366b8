package org.seneid.payments.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;

/** Prices that rise with use: each tier is as wide as said, the last one has no end. */
record Tiers(List<Tier> tiers) {

    /** @param width in units; of the last tier it does not matter */
    record Tier(long width, Money price) {}

    static Tiers of(long[] widths, long... prices) {
        var tiers = new ArrayList<Tier>();
        for (int i = 0; i < prices.length; i++)
            tiers.add(new Tier(i < widths.length ? widths[i] : Long.MAX_VALUE, new Money(prices[i])));
        return new Tiers(List.copyOf(tiers));
    }

    /** One line for each tier that is used. */
    List<BillLine> lines(long quantity) {
        return lines(quantity, 1);
    }

    /** @param people a tier is as wide for each of them */
    List<BillLine> lines(long quantity, int people) {
        var lines = new ArrayList<BillLine>();
        long left = quantity;
        for (int i = 0; i < tiers.size() && left > 0; i++) {
            boolean last = i == tiers.size() - 1;
            long here = last ? left : Math.min(left, tiers.get(i).width() * people);
            lines.add(BillLine.tier(i + 1, here, tiers.get(i).price()));
            left -= here;
        }
        return lines;
    }

    static Money sum(List<BillLine> lines) {
        return lines.stream().map(BillLine::getAmount).reduce(Money.ZERO, Money::plus);
    }
}
