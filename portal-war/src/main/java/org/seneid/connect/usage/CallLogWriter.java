package org.seneid.connect.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.platform.acting.Role;

/** Writes the log of calls, and forgets what is old. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallLogWriter {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** In one transaction. */
    public void write(List<ClientCall> calls) {
        calls.forEach(em::persist);
    }

    /** Forgets what is older than 30 days. */
    public void forget() {
        em.createQuery("delete from ClientCall c where c.happenedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
