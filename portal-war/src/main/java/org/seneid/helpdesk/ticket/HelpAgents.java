package org.seneid.helpdesk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** The people of the helpdesk, as their colleagues choose among them. */
@Stateless
@RolesAllowed({Role.AGENTS, Role.SUPERVISORS})
public class HelpAgents {

    private static final String AGENTS =
            "select a from Account a where a.role = org.seneid.platform.acting.Role.HELPDESK";

    @PersistenceContext
    EntityManager em;

    /** One of them. */
    public record HelpAgent(PublicId id, String name) {}

    /** Whoever can sign in, by name. */
    public List<HelpAgent> all() {
        return em.createQuery(AGENTS + " order by a.name, a.id", Account.class)
                .getResultStream()
                .filter(Account::open)
                .map(agent -> new HelpAgent(agent.publicId(), agent.name()))
                .toList();
    }

    /** @throws NotFound when no agent has this id */
    public Account byId(PublicId id) {
        return em.createQuery(AGENTS + " and a.publicId = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
