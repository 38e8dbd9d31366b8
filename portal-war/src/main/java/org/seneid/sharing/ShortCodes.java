package org.seneid.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;

/** Finds six digits that no other share answers to, so that nobody who hears them sees somebody else. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
public class ShortCodes {

    @PersistenceContext
    EntityManager em;

    /** Two that pick the same digits at the same moment are kept apart by the unique constraint beneath. */
    @GuardianMay(Kinship.CHILD)
    public ShortCode free() {
        return Stream.generate(ShortCode::random)
                .filter(this::unused)
                .findFirst()
                .orElseThrow();
    }

    private boolean unused(ShortCode code) {
        return em.createQuery("select s.id from Share s where s.spokenLookup = :lookup", Long.class)
                .setParameter("lookup", code.hash().lookup())
                .getResultList()
                .isEmpty();
    }
}
