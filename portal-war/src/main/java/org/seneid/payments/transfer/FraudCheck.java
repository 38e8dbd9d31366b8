package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.seneid.platform.Money;

/** Looks for what is often seen with fraud. */
@ApplicationScoped
class FraudCheck {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecurityChanges securityChanges;

    Set<FraudSign> signs(CreditTransfer transfer, Money amount, Instant now) {
        return FraudSign.of(amount, known(transfer), securityChanges.recent(transfer.owner(), now));
    }

    private boolean known(CreditTransfer transfer) {
        return em.createQuery(
                                "select count(t) from CreditTransfer t where t.owner = :owner and t.bin = :bin"
                                        + " and t.number = :number and t.status = :sent",
                                Long.class)
                        .setParameter("owner", transfer.owner())
                        .setParameter("bin", transfer.account().bin())
                        .setParameter("number", transfer.account().number())
                        .setParameter("sent", TransferStatus.SENT)
                        .getSingleResult()
                > 0;
    }
}
