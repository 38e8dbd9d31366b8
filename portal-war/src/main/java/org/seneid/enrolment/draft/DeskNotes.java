package org.seneid.enrolment.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What the desk noted for the citizen who is acting: originals that did not match their register. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class DeskNotes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    public List<CheckedOriginal> mine() {
        return em.createNamedQuery(CheckedOriginal.OF_ACCOUNT, CheckedOriginal.class)
                .setParameter("account", acting.citizen())
                .getResultStream()
                .filter(original -> original.result().noted())
                .toList();
    }
}
