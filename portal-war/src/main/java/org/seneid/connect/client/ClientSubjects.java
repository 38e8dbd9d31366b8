package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import org.seneid.platform.AccountId;

/** What the trail of a citizen knows clients as: a client that has another name now is the same. */
@ApplicationScoped
public class ClientSubjects {

    @PersistenceContext
    EntityManager em;

    /** All names of a client in a citizen's trail. */
    public Stream<String> of(AccountId owner, Client client) {
        return em.createQuery(
                        "select distinct e.subject from AuditEntry e where e.owner = :owner and e.subject like :ending",
                        String.class)
                .setParameter("owner", owner)
                .setParameter("ending", "%/" + client.clientId())
                .getResultStream();
    }
}
