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
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells payees of payments. Safe to send twice: one attempt at a time is claimed. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentSender {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSender.class);
    private static final int AT_ONCE = 200;

    /** Payees differ: one that is silent says nothing of the next, and when it is left alone it takes no time. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    @Inject
    Payees payees;

    @Inject
    PaymentQueue queue;

    @Inject
    Clock clock;

    /** Tries at once, behind the back of whoever just paid; they may wait for it, and need not. */
    @Asynchronous
    @PermitAll
    public Future<Boolean> send(PublicId payment) {
        return new AsyncResult<>(deliver(payment));
    }

    /** @return false when the payee did not answer */
    @RolesAllowed(Role.SYSTEM)
    public boolean deliver(PublicId payment) {
        return delivery().one(payment).filter(PaymentSender::silent).isEmpty();
    }

    /** One round over what is due. */
    @RolesAllowed(Role.SYSTEM)
    public void sendAll() {
        var until = clock.instant().plus(LONGEST_ROUND);
        delivery().round(queue.due(AT_ONCE), AT_ONCE, () -> clock.instant().isBefore(until));
    }

    private Delivery<PaymentQueue.Attempt, PayeeAnswer> delivery() {
        return new Delivery<>(queue::claim, this::answer, queue::answered, PaymentSender::silent);
    }

    private static boolean silent(PayeeAnswer answer) {
        return answer.outcome() == PayeeAnswer.Outcome.UNKNOWN;
    }

    /** An adapter is another's work: what it fails with says nothing of the payment. */
    private PayeeAnswer answer(PaymentQueue.Attempt attempt) {
        try {
            return tellOrAsk(attempt);
        } catch (RuntimeException failed) {
            LOG.warn("payee adapter failed: key={}, reason={}", attempt.notice().key(), failed.toString());
            return PayeeAnswer.UNKNOWN;
        }
    }

    private PayeeAnswer tellOrAsk(PaymentQueue.Attempt attempt) {
        var notice = attempt.notice();
        if (attempt.first()) return payees.tell(notice);
        var became = payees.ask(notice.customer().payee(), notice.key());
        return became.outcome() == PayeeAnswer.Outcome.NOT_RECEIVED ? payees.tell(notice) : became;
    }
}
