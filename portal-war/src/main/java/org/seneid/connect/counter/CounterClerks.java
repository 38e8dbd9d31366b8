package org.seneid.connect.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;

/** Says who works at which client's counter. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CounterClerks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Somebody begins to work at a counter; who works at one already cannot begin at another. */
    public void assign(AccountId account, Client client) {
        em.persist(new CounterClerk(account, client, clock.instant()));
    }
}
