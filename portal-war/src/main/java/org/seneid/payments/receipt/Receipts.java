package org.seneid.payments.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.Payment;
import org.seneid.payments.ReceiptCode;
import org.seneid.payments.ReceiptNumber;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Receipts as anybody may check them who holds one. */
@Stateless
public class Receipts {

    @PersistenceContext
    EntityManager em;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Event<Audited> happened;

    /**
     * What a receipt says, to whoever knows its number and the code printed on it. A number that was never given and a
     * wrong code get the same answer.
     */
    @PermitAll
    public ReceiptCheck check(ReceiptNumber number, ReceiptCode code) {
        var noted = limiter.note(ThrottlePolicy.RECEIPT, number.value(), Optional.empty());
        var refusal = limiter.check(noted);
        if (refusal.isPresent()) return ReceiptCheck.tooManyAttempts(refusal.get());
        var found = number.ofTransfer() ? transfer(number, code) : payment(number, code);
        found.ifPresent(genuine -> limiter.withdraw(noted));
        return found.orElse(ReceiptCheck.WRONG);
    }

    private Optional<ReceiptCheck> payment(ReceiptNumber number, ReceiptCode code) {
        return byNumber(number)
                .filter(found -> ReceiptCode.of(found.publicId()).matches(code))
                .map(genuine -> {
                    happened.fire(new ReceiptChecked(genuine.owner(), number.value()));
                    return ReceiptCheck.of(genuine);
                });
    }

    private Optional<ReceiptCheck> transfer(ReceiptNumber number, ReceiptCode code) {
        return em.createNamedQuery(CreditTransfer.BY_REFERENCE, CreditTransfer.class)
                .setParameter("reference", number.value())
                .getResultStream()
                .findFirst()
                .filter(found -> ReceiptCode.of(found.publicId()).matches(code))
                .map(genuine -> {
                    happened.fire(new ReceiptChecked(genuine.owner(), number.value()));
                    return ReceiptCheck.of(genuine);
                });
    }

    private Optional<Payment> byNumber(ReceiptNumber number) {
        return em.createQuery(
                        "select p from Payment p join fetch p.bill b join fetch b.customer where p.receiptNumber = :number",
                        Payment.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }
}
