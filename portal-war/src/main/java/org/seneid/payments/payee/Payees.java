package org.seneid.payments.payee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Money;

/**
 * The port to the payees' own systems: outside parties that may be slow, down, or say no.
 *
 * <p>A call goes over a network: make it outside a database transaction. Every method answers or throws within
 * {@code sen.payees.timeout}.
 */
public interface Payees {

    /**
     * Who has this customer code.
     *
     * @return empty when the payee has no such customer
     * @throws PayeeUnavailable when it does not answer in time
     */
    Optional<PayeeCustomer> customer(CustomerRef customer);

    /**
     * The customer's bills of the last fourteen months, newest first, paid or not.
     *
     * @throws PayeeUnavailable when it does not answer in time
     */
    List<PayeeBill> bills(CustomerRef customer);

    /**
     * What is still to be paid of one bill, asked just before paying.
     *
     * @return empty when nothing is: it was paid or withdrawn
     * @throws PayeeUnavailable when it does not answer in time
     */
    Optional<Money> due(CustomerRef customer, String bill);

    /** Tells a payment; telling it again by the same key changes nothing and gets the same answer. */
    PayeeAnswer tell(PaymentNotice notice);

    /** What became of a payment that was told and not answered. */
    PayeeAnswer ask(Payee payee, String key);

    /**
     * The payments that it booked on a day that is over in Việt Nam, as its file of that day has them.
     *
     * @throws PayeeUnavailable when it does not answer in time
     */
    List<BookedPayment> booked(Payee payee, LocalDate day);
}
