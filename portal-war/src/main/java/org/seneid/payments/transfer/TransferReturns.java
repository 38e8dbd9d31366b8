package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderRefused;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.platform.RowLock;

/** What a bank refused came back, and counts as sent no more; in the transaction in which it came. */
@ApplicationScoped
class TransferReturns {

    @Inject
    RowLock rows;

    void refused(@Observes BankOrderRefused event) {
        if (event.kind() == OrderKind.TRANSFER)
            rows.held(CreditTransfer.class, "reference", event.subject()).ifPresent(CreditTransfer::returned);
    }
}
