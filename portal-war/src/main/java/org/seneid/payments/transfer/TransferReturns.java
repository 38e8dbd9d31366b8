package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderRefused;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.platform.RowLock;

/** What a bank refused came back, and counts as sent no more; in the transaction in which it came. */
@ApplicationScoped
class TransferReturns {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    void refused(@Observes BankOrderRefused event) {
        if (event.kind() != OrderKind.TRANSFER) return;
        em.createNamedQuery(CreditTransfer.BY_REFERENCE, CreditTransfer.class)
                .setParameter("reference", event.subject())
                .getResultStream()
                .findFirst()
                .flatMap(sent -> rows.held(CreditTransfer.class, "publicId", sent.publicId()))
                .ifPresent(CreditTransfer::returned);
    }
}
