package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.time.YearMonth;
import org.seneid.payments.payee.CustomerRef;

/**
 * A customer in a payee's own books. The bill of the last period is said outright; those before it are computed back
 * from there, so that a demo has the figures it wants and a past that fits them.
 *
 * @param holder the name on the contract
 * @param people in the household, or the insured members of it
 * @param months that one bill is for
 * @param lastPeriod the first month of the newest bill
 * @param lastUse what that bill counts: kWh, m³, or the income that was chosen, in đồng
 * @param lastReading of the meter at the end of that bill; 0 without a meter
 * @param dueAfterDays from the first day of a bill's period to the day it is due
 * @param paidThrough the bills up to this month were paid in other ways
 */
public record SandboxCustomer(
        CustomerRef ref,
        String holder,
        int people,
        int months,
        YearMonth lastPeriod,
        long lastUse,
        long lastReading,
        int dueAfterDays,
        YearMonth paidThrough) {

    LocalDate due(YearMonth period) {
        return period.atDay(1).plusDays(dueAfterDays);
    }

    /** Every word but the last keeps its first letter only. */
    String masked() {
        return holder.replaceAll("(\\p{L})\\p{L}+(?=\\s)", "$1•••");
    }
}
