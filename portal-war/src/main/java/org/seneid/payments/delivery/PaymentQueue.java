package org.seneid.payments.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.Payment;
import org.seneid.payments.PaymentEvents.BillSettled;
import org.seneid.payments.PaymentEvents.PaymentReversed;
import org.seneid.payments.PaymentEvents.PaymentSettled;
import org.seneid.payments.difference.DayBook;
import org.seneid.payments.difference.Difference;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeAnswer.Outcome;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.DueRows;
import org.seneid.platform.text.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox: which payments their payees must still be told, and what the answers do. Each step is a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentQueue {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentQueue.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    DueRows dueRows;

    @Inject
    LedgerPosting posting;

    @Inject
    DayBook book;

    @Inject
    PaymentSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    @Inject
    Event<BillSettled> billSettled;

    /**
     * What to do for one payment.
     *
     * @param first false when the payee may have been told before
     */
    public record Attempt(PaymentNotice notice, boolean first) {}

    /** Payments whose next attempt is due, the longest waiting first. */
    public List<PublicId> due(int most) {
        return em.createQuery(
                        "select p.publicId from Payment p where p.attempts.dueAt <= :now order by p.attempts.dueAt",
                        PublicId.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes up the next attempt, unless somebody else did or it is not due. */
    public Optional<Attempt> claim(PublicId id) {
        return dueRows.held(Payment.class, id).map(payment -> {
            var now = clock.instant();
            boolean first = payment.claimed(now.plus(settings.claim()), settings.backoff(), now);
            return new Attempt(payment.notice(), first);
        });
    }

    /**
     * Takes in what the payee said; an answer that comes a second time changes nothing. One that comes late and says the
     * opposite of the first moves no money either: it is work for an operator.
     */
    public void answered(PublicId id, PayeeAnswer answer) {
        var payment = rows.held(Payment.class, "publicId", id).orElseThrow();
        if (!payment.status().open()) {
            contradicted(payment, answer.outcome());
            return;
        }
        switch (answer.outcome()) {
            case ACCEPTED -> settle(payment, answer.reference());
            case REFUSED -> reverse(payment, answer.reason());
            case NOT_RECEIVED, UNKNOWN -> wait(payment);
        }
    }

    private void contradicted(Payment payment, Outcome said) {
        var late = said == Outcome.ACCEPTED && payment.status() == PaymentStatus.REVERSED;
        var withdrawn = said == Outcome.REFUSED && payment.status() == PaymentStatus.SETTLED;
        if (!late && !withdrawn) return;
        var now = clock.instant();
        book.add(new Difference(
                payment.payee().name(),
                Formats.day(now),
                Difference.Kind.STATUS,
                payment.receiptNumber(),
                late ? payment.amount() : Money.ZERO,
                late ? Money.ZERO : payment.amount(),
                now));
    }

    private void settle(Payment payment, String reference) {
        payment.settled(reference, clock.instant());
        happened.fire(
                new PaymentSettled(payment.owner(), payment.publicId(), payment.postedAt(), payment.receiptNumber()));
        billSettled.fire(new BillSettled(payment.bill().publicId()));
    }

    private void reverse(Payment payment, String reason) {
        var now = clock.instant();
        var back = posting.reverse(payment.owner(), payment.transfer(), now);
        payment.refused(reason, now);
        payment.reversed(back);
        happened.fire(new PaymentReversed(payment.owner(), payment.publicId(), payment.receiptNumber()));
    }

    private void wait(Payment payment) {
        if (!payment.unanswered(settings.backoff(), clock.instant()))
            LOG.error("payment unanswered: receipt={}", payment.receiptNumber());
    }
}
