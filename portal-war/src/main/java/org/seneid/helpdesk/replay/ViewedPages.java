package org.seneid.helpdesk.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.helpdesk.session.HelpSessionGrant;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Writes down each page that an agent opens in somebody's account, for its holder to see afterwards. */
@Stateless
@RolesAllowed(Role.AGENTS)
public class ViewedPages {

    @PersistenceContext
    EntityManager em;

    @Inject
    RequestTrace now;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<PageOpened> opened;

    /** @param address as its room lists it; empty when what was asked for has no address of its own */
    public void opened(HelpSessionGrant mandate, String address) {
        if (address.isEmpty() && now.seen().isEmpty() && !now.refused()) return;
        em.persist(new ViewedPage(mandate.id(), address, now.seen(), now.refused(), clock.instant()));
        opened.fire(new PageOpened(acting.citizen(), mandate.id()));
    }
}
