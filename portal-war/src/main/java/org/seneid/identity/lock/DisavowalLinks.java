package org.seneid.identity.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.platform.AccountId;
import org.seneid.platform.PortalAddress;

/** Makes the "that was not me" links that notices carry. */
@ApplicationScoped
public class DisavowalLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    PortalAddress portal;

    /** @return the whole address, for a message to the account's holder and nobody else */
    @Transactional(TxType.MANDATORY)
    public String make(AccountId owner) {
        var link = new DisavowalLink(owner, clock.instant());
        em.persist(link);
        return portal.of("/not-me/" + link.publicId());
    }
}
