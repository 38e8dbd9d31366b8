package org.seneid.payments.sandbox;

import java.time.YearMonth;
import org.seneid.payments.payee.BillKind;
import org.seneid.payments.payee.Meter;

/**
 * What a household uses in each month: more power in the hot months, a little up and down by the customer, and the same
 * whenever it is asked.
 */
final class MeterUsage {

    /** January to December, in percent of an average month; the shape of Hà Nội's and the city's summers. */
    private static final int[] POWER = {78, 75, 83, 98, 121, 146, 151, 144, 116, 108, 85, 82};

    private static final int[] WATER = {91, 87, 95, 100, 105, 110, 112, 110, 104, 101, 94, 91};

    private static final int SPREAD = 6;

    private final SandboxCustomer customer;
    private final int[] season;

    MeterUsage(SandboxCustomer customer) {
        this.customer = customer;
        this.season = season(customer.ref().payee().kind());
    }

    private static int[] season(BillKind kind) {
        return switch (kind) {
            case POWER -> POWER;
            case WATER -> WATER;
            case HEALTH_INSURANCE, SOCIAL_INSURANCE, STATE_FEE ->
                throw new IllegalArgumentException(kind + " has no meter");
        };
    }

    long in(YearMonth month) {
        var last = customer.lastPeriod();
        if (month.equals(last)) return customer.lastUse();
        return Math.max(1, customer.lastUse() * weight(month) / weight(last));
    }

    /** The meter at both ends of a month, counted from the last bill's reading. */
    Meter meter(YearMonth month) {
        var last = customer.lastPeriod();
        long end = customer.lastReading();
        for (var m = last; m.isAfter(month); m = m.minusMonths(1)) end -= in(m);
        for (var m = last; m.isBefore(month); m = m.plusMonths(1)) end += in(m.plusMonths(1));
        return new Meter(end - in(month), end);
    }

    private long weight(YearMonth month) {
        int wobble = Math.floorMod((customer.ref().code() + month).hashCode(), 2 * SPREAD + 1) - SPREAD;
        return (long) season[month.getMonthValue() - 1] * (100 + wobble);
    }
}
