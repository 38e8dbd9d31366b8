package org.seneid.payments.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** The limits that count for a citizen, for whatever spends. */
@ApplicationScoped
public class LimitsInForce {

    @PersistenceContext
    EntityManager em;

    public SpendingLimits of(AccountId owner, Instant now) {
        return em.createNamedQuery(OwnLimits.OF_OWNER, OwnLimits.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .map(own -> own.inForce(now))
                .orElse(SpendingLimits.STANDARD);
    }
}
