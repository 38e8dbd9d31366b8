package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** Finds, lists and holds clients for those who look after them; boundaries say who may. */
@ApplicationScoped
class ClientStore {

    private static final SortOrder ORDER = new SortOrder(
            Map.of("name", "c.description.name", "client", "c.clientId", "state", "c.status", "since", "c.statusAt"),
            "c.id");

    private static final String ROW = "select new org.seneid.connect.client.ClientRow(c.publicId, c.clientId,"
            + " c.description.name, c.description.organisation, c.description.logo, c.profile, c.status, c.statusAt, c.registeredAt,"
            + " (select count(h) from ClientChange h where h.client = c"
            + " and h.status = org.seneid.connect.client.ChangeStatus.PENDING))";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    List<ClientRow> page(ClientFilter filter, Slice slice) {
        var query = em.createQuery(ROW + filter.where() + ORDER.by(slice), ClientRow.class);
        return SortOrder.part(filter.with(query), slice).getResultList();
    }

    RowCount count(ClientFilter filter) {
        return RowCount.of(filter.with(em.createQuery("select c.id" + filter.where(), Long.class)));
    }

    /** How many wait for an operator, with their changes. */
    long waiting() {
        return em.createQuery("select count(c) from Client c where c.status = :status", Long.class)
                        .setParameter("status", ClientStatus.SUBMITTED)
                        .getSingleResult()
                + em.createQuery("select count(c) from ClientChange c where c.status = :status", Long.class)
                        .setParameter("status", ChangeStatus.PENDING)
                        .getSingleResult();
    }

    /** @throws NotFound when there is none */
    Client byId(PublicId id) {
        return em.createQuery("select c from Client c where c.publicId = :id", Client.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Client held(PublicId id) {
        return rows.held(Client.class, "publicId", id).orElseThrow(NotFound::new);
    }

    Optional<Client> named(String clientId) {
        return em.createNamedQuery(Client.BY_NAME, Client.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst();
    }

    /** The newest wish for a change. */
    Optional<ClientChange> change(Client client) {
        return em.createNamedQuery(ClientChange.LATEST, ClientChange.class)
                .setParameter("client", client)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void note(Client client, ClientAct what, String purpose) {
        happened.fire(ClientActed.of(client, what, purpose));
    }
}
