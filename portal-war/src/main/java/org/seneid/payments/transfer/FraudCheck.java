package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

    /** A small sum sent just before does not make somebody known. */
    private static final Duration KNOWN_AFTER = Duration.ofDays(1);

    Set<FraudSign> signs(CreditTransfer transfer, Money amount, Instant now) {
        return FraudSign.of(amount, known(transfer, now), securityChanges.recent(transfer.owner(), now));
    }

    private boolean known(CreditTransfer transfer, Instant now) {
        return em.createQuery(
                                "select count(t) from CreditTransfer t where t.owner = :owner and t.bin = :bin"
                                        + " and t.number = :number and t.status = :sent and t.sentAt <= :since",
                                Long.class)
                        .setParameter("owner", transfer.owner())
                        .setParameter("bin", transfer.account().bin())
                        .setParameter("number", transfer.account().number())
                        .setParameter("sent", TransferStatus.SENT)
                        .setParameter("since", now.minus(KNOWN_AFTER))
                        .getSingleResult()
                > 0;
    }
}
