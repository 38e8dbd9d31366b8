package org.seneid.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.platform.Role;

/** Writes down each page that an agent opens in somebody's account, for its holder to see afterwards. */
@Stateless
@RolesAllowed(Role.AGENTS)
public class OpenedPages {

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenedNow now;

    @Inject
    Clock clock;

    /** @param address as its room lists it; empty when what was asked for has no address of its own */
    public void opened(HelpMandate mandate, String address) {
        if (address.isEmpty() && now.seen().isEmpty() && !now.refused()) return;
        em.persist(new OpenedPage(mandate.id(), address, now.seen(), now.refused(), clock.instant()));
    }
}
