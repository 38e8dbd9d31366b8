package org.seneid.connect.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** What the acting developer's clients were told, and telling it again. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class DevelopedWebhooks {

    private static final int SHOWN = 50;
    private static final int MOST_WAITING = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    DevelopedClients clients;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** A developer had a message sent again. */
    private record WebhookReplayed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "client.webhook-replayed";
        }
    }

    /** The newest messages to a client. */
    public List<WebhookMessage> newest(PublicId client) {
        return em.createQuery(
                        "select m from WebhookMessage m where m.client = :client order by m.createdAt desc, m.id desc",
                        WebhookMessage.class)
                .setParameter("client", clients.byId(client))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * Has a message sent again at once.
     *
     * @return false when it is due already or was sent again within a minute, so that a second click changes nothing
     * @throws NotFound when the acting developer has no such client, or it no such message
     * @throws RuleBroken {@code connect.webhooks.too-many} when too many that were to be sent again still wait
     */
    public boolean replay(PublicId client, PublicId message) {
        var own = clients.byId(client);
        var held = rows.held(WebhookMessage.class, "publicId", message)
                .filter(one -> one.client().id().equals(own.id()))
                .orElseThrow(NotFound::new);
        if (!held.replay(clock.instant())) return false;
        if (waitingAgain(own) > MOST_WAITING) throw new RuleBroken("connect.webhooks.too-many", MOST_WAITING);
        happened.fire(new WebhookReplayed(own.developer(), own.subject()));
        return true;
    }

    private long waitingAgain(Client client) {
        return em.createQuery(
                        "select count(m) from WebhookMessage m where m.client = :client and m.status = :waiting"
                                + " and m.replayedAt is not null",
                        Long.class)
                .setParameter("client", client)
                .setParameter("waiting", WebhookStatus.WAITING)
                .getSingleResult();
    }
}
