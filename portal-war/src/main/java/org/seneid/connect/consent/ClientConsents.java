package org.seneid.connect.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.consent.ConsentEvents.ConsentNarrowed;
import org.seneid.connect.consent.ConsentEvents.ConsentWithdrawn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What the acting citizen lets third parties see, and taking it back. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class ClientConsents {

    private static final int ENDED_SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentNarrowed> narrowed;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    /** Those that stand, the one used last first; a client that was stopped can use none of them meanwhile. */
    public List<ClientConsent> open() {
        var now = clock.instant();
        return em.createQuery(
                        "select c from ClientConsent c join fetch c.client where c.owner = :owner and c.endedAt is null"
                                + " and c.until > :now order by coalesce(c.usedAt, c.givenAt) desc, c.id desc",
                        ClientConsent.class)
                .setParameter("owner", acting.citizen())
                .setParameter("now", now)
                .getResultStream()
                .filter(consent -> consent.standsAt(now))
                .toList();
    }

    /** The newest of those that were taken back. */
    public List<ClientConsent> withdrawn() {
        return em.createQuery(
                        "select c from ClientConsent c join fetch c.client where c.owner = :owner and c.endedAt is not null"
                                + " order by c.endedAt desc, c.id desc",
                        ClientConsent.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(ENDED_SHOWN)
                .getResultList();
    }

    /**
     * Takes some of a consent back at once; a client never gets more by it than it had.
     *
     * @throws org.seneid.platform.RuleBroken {@code connect.consent.essential} when what stays does not serve its purpose
     */
    public void narrow(PublicId id, ClaimSet kept) {
        var consent = held(id);
        var before = consent.granted();
        consent.narrowTo(kept);
        if (!consent.granted().equals(before)) narrowed.fire(ConsentNarrowed.of(consent));
    }

    /** Takes a consent back at once; taken back again it stays as it was. */
    public void withdraw(PublicId id) {
        var consent = held(id);
        if (consent.endedAt().isPresent()) return;
        consent.end(clock.instant());
        withdrawn.fire(ConsentWithdrawn.of(consent));
    }

    /** @throws NotFound when the acting citizen has no such consent */
    private ClientConsent held(PublicId id) {
        return rows.held(ClientConsent.class, "publicId", id)
                .filter(consent -> consent.owner().equals(acting.citizen()))
                .orElseThrow(NotFound::new);
    }
}
