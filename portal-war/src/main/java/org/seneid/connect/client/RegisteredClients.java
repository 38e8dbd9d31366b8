package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the client that a request names; for the endpoints, which find out whether it is who it says. */
@ApplicationScoped
public class RegisteredClients {

    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile(ClientRegistration.ID);

    @PersistenceContext
    EntityManager em;

    /** The client of that name, if something may go on for it. */
    public Optional<Client> live(String clientId) {
        if (!shaped(clientId)) return Optional.empty();
        return em.createNamedQuery(Client.BY_NAME, Client.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst()
                .filter(Client::live);
    }

    /** Whether a client could call itself so. */
    static boolean shaped(String clientId) {
        return clientId.length() <= LONGEST && NAME.matcher(clientId).matches();
    }
}
