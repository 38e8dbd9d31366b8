package org.seneid.payments.bank.order;

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
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Delivery;

/** Tells the bank of orders. Safe to send twice: one attempt at a time is claimed. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankSender {

    private static final int AT_ONCE = 200;
    /** There is one bank: when it is silent for three, it is silent for all. */
    private static final int MOST_SILENT = 3;

    @Inject
    SettlementBank bank;

    @Inject
    BankQueue queue;

    /** Tries at once, behind the back of whoever just placed it; they may wait for it, and need not. */
    @Asynchronous
    @PermitAll
    public Future<Boolean> send(PublicId order) {
        return new AsyncResult<>(deliver(order));
    }

    /** @return false when the bank did not answer */
    @RolesAllowed(Role.SYSTEM)
    public boolean deliver(PublicId order) {
        return delivery().one(order).filter(BankSender::silent).isEmpty();
    }

    /** One round over what is due. */
    @RolesAllowed(Role.SYSTEM)
    public void sendAll() {
        delivery().round(queue.due(AT_ONCE), MOST_SILENT);
    }

    private Delivery<BankQueue.Attempt, BankAnswer> delivery() {
        return new Delivery<>(queue::claim, this::answer, queue::answered, BankSender::silent);
    }

    private static boolean silent(BankAnswer answer) {
        return answer.outcome() == BankAnswer.Outcome.UNKNOWN;
    }

    private BankAnswer answer(BankQueue.Attempt attempt) {
        var instruction = attempt.instruction();
        if (attempt.first()) return bank.carryOut(instruction);
        var became = bank.becameOf(instruction.key());
        return became.outcome() == BankAnswer.Outcome.NOT_RECEIVED ? bank.carryOut(instruction) : became;
    }
}
