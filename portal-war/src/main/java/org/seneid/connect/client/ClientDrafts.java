package org.seneid.connect.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/** Ends drafts that nobody submits, so that their ids and sectors are free again; each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClientDrafts {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ClientStore store;

    @Inject
    ClientSectors sectors;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /** Drafts for 90 days, since they were registered or refused. */
    public List<PublicId> old() {
        return em.createQuery(
                        "select c.publicId from Client c where c.status = :draft and c.statusAt < :before order by c.statusAt",
                        PublicId.class)
                .setParameter("draft", ClientStatus.DRAFT)
                .setParameter("before", before())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private Instant before() {
        return clock.instant().minus(KEPT);
    }

    /** Ends one, unless it was submitted meanwhile or is gone. */
    public void end(PublicId id) {
        rows.held(Client.class, "publicId", id)
                .filter(client -> client.status() == ClientStatus.DRAFT)
                .filter(client -> client.statusAt().isBefore(before()))
                .ifPresent(this::end);
    }

    private void end(Client draft) {
        store.note(draft, ClientAct.DRAFT_ENDED, "");
        em.remove(draft);
        em.flush();
        sectors.free(draft.sector());
    }
}
