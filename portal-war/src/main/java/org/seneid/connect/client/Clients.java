package org.seneid.connect.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;

/** Registers the systems of third parties. */
@Stateless
public class Clients {

    @PersistenceContext
    EntityManager em;

    @Inject
    ClientSectors sectors;

    @Inject
    Clock clock;

    /** Whether there is a client of that name, whatever its state. */
    @RolesAllowed(Role.SYSTEM)
    public boolean exists(String clientId) {
        return !em.createNamedQuery(Client.BY_NAME, Client.class)
                .setParameter("clientId", clientId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Registers a client that needs no further word, as a demo's samples are.
     *
     * @param secret its secret; empty when it signs with a key
     */
    @RolesAllowed(Role.SYSTEM)
    public Client register(AccountId developer, @Valid ClientRegistration registration, Optional<Secret> secret) {
        var now = clock.instant();
        sectors.take(registration.sector(), developer);
        var client = new Client(developer, registration, now);
        secret.ifPresent(made -> client.credentials().replaceSecret(made, now));
        client.move(ClientStatus.SUBMITTED, "", now);
        client.move(ClientStatus.APPROVED, "", now);
        em.persist(client);
        return client;
    }

    /**
     * Has a client's pages show forms, and tells it what becomes of them, without asking an operator, as a demo's samples are.
     *
     * @param told where it is told
     */
    @RolesAllowed(Role.SYSTEM)
    public void embed(String clientId, RegisteredOrigins origins, ServiceSlugs services, URI told) {
        em.createNamedQuery(Client.BY_NAME, Client.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .forEach(client -> client.describe(
                        client.description().embedding(origins, services).toldAt(told)));
    }
}
