package org.seneid.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Takes hold of one row to the end of the transaction; whoever else wants it waits.
 *
 * <p>By writing to it: under {@code select … for update} H2 (2.3.232 and 2.4.240, seen with 16 threads) now and then lets
 * two transactions in at once, and the update of one is lost. A row that was written is guarded better, and {@link RowTurns}
 * does the rest.
 */
@ApplicationScoped
public class RowLock {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowTurns turns;

    /**
     * Holds the row and reads it as it is then.
     *
     * @param entity has a version attribute called {@code version}
     * @param by the attribute that tells the row, unique
     * @return empty when there is no such row
     */
    public <T> Optional<T> held(Class<T> entity, String by, Object value) {
        turns.take(entity, by, value);
        var which = " where e." + by + " = :value";
        var written = em.createQuery("update " + entity.getSimpleName() + " e set e.version = e.version + 1" + which)
                .setParameter("value", value)
                .executeUpdate();
        if (written == 0) return Optional.empty();
        return em.createQuery("select e from " + entity.getSimpleName() + " e" + which, entity)
                .setParameter("value", value)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }
}
