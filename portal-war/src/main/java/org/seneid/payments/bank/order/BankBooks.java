package org.seneid.payments.bank.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.seneid.ledger.LedgerPosting;
import org.seneid.ledger.Remittance;

/** What an order to the bank does in the books; always within the order's own transaction. */
@ApplicationScoped
class BankBooks {

    @Inject
    LedgerPosting posting;

    /** Money that leaves is on its way before the bank is told, so that it cannot be spent twice. */
    void placed(BankOrder order, Instant now) {
        if (!order.kind().spends()) return;
        var told = new Remittance("", order.holder(), order.memo());
        order.booked(posting.payOut(order.owner(), order.amount(), told, order.reference(), now));
    }

    void done(BankOrder order, Instant now) {
        if (order.kind().spends()) posting.settle(order.transfer(), now);
        if (order.kind() == OrderKind.TOP_UP)
            order.booked(posting.topUp(order.owner(), order.amount(), order.reference(), now));
    }

    /** What was taken comes back by a transfer of its own. */
    void refused(BankOrder order, Instant now) {
        if (order.kind().spends()) order.returned(posting.giveBack(order.owner(), order.transfer(), now));
    }
}
