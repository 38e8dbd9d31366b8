package org.seneid.payments.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Carries payments to their payees, outside any transaction. Safe to send twice: one attempt at a time is taken up. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentSender {

    @Inject
    Payees payees;

    @Inject
    PaymentQueue deliveries;

    /** Tries at once, behind the back of whoever just paid; they may wait for it, and need not. */
    @Asynchronous
    @PermitAll
    public Future<Boolean> send(PublicId payment) {
        return new AsyncResult<>(deliver(payment));
    }

    /** @return false when the payee did not answer */
    @RolesAllowed(Role.SYSTEM)
    public boolean deliver(PublicId payment) {
        var attempt = deliveries.takeUp(payment);
        if (attempt.isEmpty()) return true;
        var answer = answer(attempt.get());
        deliveries.answered(payment, answer);
        return answer.outcome() != PayeeAnswer.Outcome.UNKNOWN;
    }

    private PayeeAnswer answer(PaymentQueue.Attempt attempt) {
        var notice = attempt.notice();
        if (attempt.first()) return payees.tell(notice);
        var became = payees.ask(notice.customer().payee(), notice.key());
        return became.outcome() == PayeeAnswer.Outcome.NOT_RECEIVED ? payees.tell(notice) : became;
    }
}
