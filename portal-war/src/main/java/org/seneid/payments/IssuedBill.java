package org.seneid.payments;

import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.bill.BillOccasion;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.CustomerRef;

/**
 * A bill that this portal issues in a payee's name, for one occasion.
 *
 * @param number unique with its customer
 * @param dueOn the last day to pay it
 */
public record IssuedBill(
        CustomerRef customer, String number, List<BillLine> lines, LocalDate dueOn, BillOccasion occasion) {

    public IssuedBill {
        lines = List.copyOf(lines);
    }
}
