package org.seneid.services.embed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.regex.Pattern;
import org.seneid.audit.Audited;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.embed.EmbedEvents.EmbedAllowed;

/** Asks the acting citizen, on a page of the portal's own, whether a form may be shown in the page of another. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class EmbedGrants {

    /** SHA-256 in hexadecimal digits. */
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisteredClients clients;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Which form in whose page. */
    public record Asked(EmbeddingPlace place, ServiceDefinition service) {}

    /** @throws NotFound when no page of this origin may show this form */
    public Asked asked(String clientId, String slug, String origin) {
        var place = clients.live(clientId)
                .map(client -> new EmbeddingPlace(client, slug, origin))
                .filter(EmbeddingPlace::open)
                .orElseThrow(NotFound::new);
        return new Asked(place, catalogue.definition(catalogue.latest(slug)));
    }

    /**
     * Lets the frame that knows a secret show the form.
     *
     * @param secretHash SHA-256 of the secret, in small hexadecimal digits
     * @param from the browser that the citizen sits at
     * @throws NotFound when no page of this origin may show this form, or the hash is none
     * @throws RuleBroken {@code services.embed.asked-before} when this secret was used already
     */
    public void allow(String clientId, String slug, String origin, String secretHash, BrowserTrace from) {
        if (secretHash == null || !HASH.matcher(secretHash).matches()) throw new NotFound();
        var place = asked(clientId, slug, origin).place();
        var known = em.createNamedQuery(EmbedGrant.BY_SECRET, EmbedGrant.class)
                .setParameter("hash", secretHash)
                .getResultList();
        if (!known.isEmpty()) throw new RuleBroken("services.embed.asked-before");
        var citizen = acting.signedIn();
        em.persist(new EmbedGrant(secretHash, place, citizen, from, clock.instant()));
        happened.fire(new EmbedAllowed(citizen.account(), place.client().subject(), place.host()));
    }
}
