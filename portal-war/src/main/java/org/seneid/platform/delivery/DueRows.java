package org.seneid.platform.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.platform.PublicId;

/**
 * Rows with {@link Attempts} whose next attempt is due.
 *
 * <p>One is held by an update that is conditional on that: of many who come at once, one finds it due. Under {@code
 * select … for update} H2 now and then lets two in.
 */
@ApplicationScoped
public class DueRows {

    private static final String DUE = " where e.publicId = :id and e.attempts.dueAt <= :now";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Holds a row to the end of the transaction, to be {@linkplain Attempts#claimed claimed} in it.
     *
     * @param entity has the attributes {@code publicId}, {@code version} and {@code attempts}
     * @return empty when somebody else took it up, or it is not due
     */
    public <T> Optional<T> held(Class<T> entity, PublicId id) {
        var held = em.createQuery("update " + entity.getSimpleName() + " e set e.version = e.version + 1" + DUE)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (held == 0) return Optional.empty();
        return em.createQuery("select e from " + entity.getSimpleName() + " e where e.publicId = :id", entity)
                .setParameter("id", id)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }
}
