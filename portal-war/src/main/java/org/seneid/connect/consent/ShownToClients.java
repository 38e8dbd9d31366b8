package org.seneid.connect.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.connect.client.Client;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.ShownElsewhere;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** To which clients a document is shown: the trail names their looks by the client. */
@ApplicationScoped
class ShownToClients implements ShownElsewhere {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentDocuments documents;

    @Override
    public Set<String> subjects(AccountId owner, PublicId document) {
        var kind = documents.of(owner, document).map(VerifiedDocument::kind);
        return em.createQuery(
                        "select c from ClientConsent c join fetch c.client where c.owner = :owner and c.uses > 0",
                        ClientConsent.class)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(consent -> kind.filter(consent::showed).isPresent())
                .map(ClientConsent::client)
                .distinct()
                .flatMap(Client::subjects)
                .collect(Collectors.toSet());
    }
}
