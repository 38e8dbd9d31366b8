package org.seneid.payments.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.payments.Payment;
import org.seneid.payments.PaymentEvents.PayeeAskedAgain;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Has a payee asked at once about a payment that it did not answer for. */
@ApplicationScoped
public class PaymentRetry {

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Joins the transaction of a boundary, which says who may.
     *
     * @return false when it is due or underway already, so that a second click changes nothing
     * @throws NotFound when there is no such payment
     * @throws RuleBroken {@code payments.move} when the payee answered meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public boolean now(PublicId id) {
        var payment = rows.held(Payment.class, "publicId", id).orElseThrow(NotFound::new);
        if (!payment.retry(clock.instant())) return false;
        happened.fire(new PayeeAskedAgain(payment.owner(), payment.receiptNumber()));
        return true;
    }
}
