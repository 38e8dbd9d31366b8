package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.platform.AccountId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Whose a sector is; to be asked in the transaction that registers, approves or ends a client. */
@ApplicationScoped
class ClientSectors {

    private static final String NAME = "name";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    /**
     * Gives it to a developer, unless it is theirs already.
     *
     * @throws RuleBroken {@code connect.client.sector-taken} at {@code sector} when it is somebody else's
     */
    void take(String sector, AccountId developer) {
        var held = rows.held(ClientSector.class, NAME, sector);
        if (held.isEmpty()) {
            em.persist(new ClientSector(sector, developer));
            em.flush();
        } else if (!held.get().of(developer)) {
            throw new RuleBroken("connect.client.sector-taken").at("sector");
        }
    }

    /** @throws RuleBroken {@code connect.client.sector-taken} when a client of an earlier build is in somebody else's */
    void mustBelong(Client client) {
        var own = rows.held(ClientSector.class, NAME, client.sector()).filter(sector -> sector.of(client.developer()));
        if (own.isEmpty()) throw new RuleBroken("connect.client.sector-taken");
    }

    /** Anybody may have it, once no client is left in it. */
    void free(String sector) {
        rows.held(ClientSector.class, NAME, sector)
                .filter(held -> clients(sector).isEmpty())
                .ifPresent(em::remove);
    }

    /** All that know a citizen by one pseudonym. */
    List<Client> clients(String sector) {
        return em.createQuery("select c from Client c where c.sector = :sector order by c.clientId", Client.class)
                .setParameter("sector", sector)
                .getResultList();
    }
}
