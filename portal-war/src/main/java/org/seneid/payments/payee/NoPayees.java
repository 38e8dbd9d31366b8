package org.seneid.payments.payee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.Adapter;

/** For payees that are not connected: they have no customers, and money that none was told of goes back. */
@Adapter("none")
@ApplicationScoped
public class NoPayees implements Payees {

    @Override
    public Optional<PayeeCustomer> customer(CustomerRef customer) {
        return Optional.empty();
    }

    @Override
    public List<PayeeBill> bills(CustomerRef customer) {
        return List.of();
    }

    @Override
    public Optional<Money> due(CustomerRef customer, String bill) {
        throw new PayeeUnavailable(customer.payee(), null);
    }

    @Override
    public PayeeAnswer tell(PaymentNotice notice) {
        return PayeeAnswer.refused("closed");
    }

    /** It may have been told while it was connected: money for it goes back only when the payee itself says no. */
    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        return PayeeAnswer.UNKNOWN;
    }

    @Override
    public List<BookedPayment> booked(Payee payee, LocalDate day) {
        return List.of();
    }
}
