package org.seneid.payments.bank.statement;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Portions;

/** Books what came to the portal's account for a citizen. Each line is a transaction, and is booked once. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArrivalBooking {

    private static final int LONGEST_MEMO = 140;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReceivingAccounts accounts;

    @Inject
    LedgerPosting posting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Which of these are booked already. */
    public Set<String> known(List<String> references) {
        return Portions.of(references, Portions.KEYS)
                .flatMap(some -> em.createQuery(
                                "select a.reference from BankArrival a where a.reference in :some", String.class)
                        .setParameter("some", some)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    /** A number that is nobody's is written down without an owner: its money waits in suspense for a person. */
    public void book(BankStatement.Line line) {
        var now = clock.instant();
        var owner = accounts.owner(line.receiver());
        var memo = TypedText.line(line.memo());
        var shown = memo.length() > LONGEST_MEMO ? memo.substring(0, LONGEST_MEMO) : memo;
        em.persist(new BankArrival(line, owner.orElse(null), shown, now));
        em.flush();
        if (owner.isEmpty()) {
            posting.suspend(line.amount(), line.reference(), now);
            return;
        }
        posting.topUp(owner.get(), line.amount(), line.reference(), now);
        happened.fire(new MoneyArrived(owner.get(), line.reference()));
    }
}
