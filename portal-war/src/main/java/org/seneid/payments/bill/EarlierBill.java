package org.seneid.payments.bill;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.payments.payee.Meter;
import org.seneid.platform.Money;

/**
 * A bill of another time, to compare with.
 *
 * @param used what its meter counted; empty without a meter
 * @param tariffFrom since when the prices in it were in force
 */
public record EarlierBill(Money amount, Optional<Long> used, LocalDate tariffFrom) {

    static EarlierBill of(Bill bill) {
        return new EarlierBill(bill.amount(), bill.meter().map(Meter::used), bill.tariffFrom());
    }

    /** How much more that is; negative when it is less. */
    public Money more(Money now) {
        return now.minus(amount);
    }
}
