package org.seneid.helpdesk.repair;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.platform.PublicId;

/** What the link can do that a citizen is sent before something is done to their account: say no, and nothing else. */
@Stateless
@PermitAll
public class RepairLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    RepairStore store;

    /** Whether there is still something to stop. */
    public boolean isGood(PublicId link) {
        return found(link).filter(repair -> repair.status().live()).isPresent();
    }

    /** Stops it; stopped before, nothing happens. */
    public void cancel(PublicId link) {
        found(link).ifPresent(repair -> store.cancel(repair.publicId()));
    }

    private Optional<Repair> found(PublicId link) {
        return em.createQuery("select r from Repair r where r.cancelId = :id", Repair.class)
                .setParameter("id", link)
                .getResultStream()
                .findFirst();
    }
}
