package org.seneid.connect.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.connect.client.Client;
import org.seneid.documents.ShownElsewhere;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** Which parties have redeemed a share of a document: the trail names their looks by the party. */
@ApplicationScoped
class ShownToRedeemers implements ShownElsewhere {

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> subjects(AccountId owner, PublicId document) {
        return em.createQuery(
                        "select r from Redemption r join fetch r.client join fetch r.share"
                                + " where r.owner = :owner and r.receivedAt is not null",
                        Redemption.class)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(one -> one.share().selection().documents().contains(document))
                .map(Redemption::client)
                .distinct()
                .flatMap(Client::subjects)
                .collect(Collectors.toSet());
    }
}
