package org.seneid.services.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.client.Secret;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.session.UserSession;
import org.seneid.platform.Network;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/**
 * Who is signed in in a frame. The container knows nobody there, so this looks at the frame's own token, says who acts, and calls
 * what is a citizen's in that role.
 */
@Stateless
@PermitAll
@RunAs(Role.CITIZENS)
public class EmbedSessions {

    private static final int LONGEST_DEVICE = 80;

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisteredClients clients;

    @Inject
    Sessions sessions;

    @Inject
    EmbedVisit visit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What became of asking for a session. */
    public enum Exchange {
        DONE,
        /** The citizen has not answered yet. */
        WAITING,
        /** The secret was used, is too old, or is another frame's. */
        REFUSED
    }

    /** @param token what the frame's cookie holds from now on; null unless it is done */
    public record NewSession(Exchange became, Secret token) {}

    /**
     * Opens a form for this request: nobody acts in it but who is signed in in this frame.
     *
     * @param token that the frame's cookie holds
     * @throws NotFound when no page of the client may show the form
     */
    public void open(String clientId, String slug, Optional<String> token, String address) {
        acting.asNobody(address);
        var client = clients.live(clientId).filter(one -> one.embeds(slug)).orElseThrow(NotFound::new);
        visit.at(client, slug);
        token.flatMap(this::find)
                .filter(session -> session.place().client().id().equals(client.id()))
                .filter(session -> session.place().slug().equals(slug))
                .ifPresent(session -> goOn(session, token.get(), address));
    }

    private Optional<EmbedSession> find(String token) {
        return em.createNamedQuery(EmbedSession.BY_TOKEN, EmbedSession.class)
                .setParameter("hash", new Secret(token).hash())
                .getResultStream()
                .findFirst();
    }

    private void goOn(EmbedSession session, String token, String address) {
        var now = clock.instant();
        visit.speaking(session.language());
        if (!session.goodAt(now)) return;
        var account = em.find(Account.class, session.owner().value());
        acting.as(session.actor(account), address);
        if (!sessions.used()) {
            acting.asNobody(address);
            return;
        }
        em.createNamedQuery(EmbedSession.USED)
                .setParameter("now", now)
                .setParameter("hash", new Secret(token).hash())
                .executeUpdate();
        visit.signedIn(session.place(), session.leftAt(now));
    }

    /**
     * Changes the secret of a frame into a session, once, when its citizen has agreed.
     *
     * @param language of the page around it
     */
    public NewSession exchange(String secret, BrowserTrace from, String device, String language) {
        var now = clock.instant();
        var hash = new Secret(secret).hash();
        var grant = em.createNamedQuery(EmbedGrant.BY_SECRET, EmbedGrant.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
        if (grant.isEmpty()) return new NewSession(Exchange.WAITING, null);
        var first = em.createNamedQuery(EmbedGrant.REDEEM)
                        .setParameter("now", now)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
        if (!first || !grant.get().meant(visit.client().clientId(), visit.slug(), from, now))
            return new NewSession(Exchange.REFUSED, null);
        return new NewSession(Exchange.DONE, begin(grant.get(), device, language));
    }

    private Secret begin(EmbedGrant grant, String device, String language) {
        var token = Secret.random();
        var session = new EmbedSession(grant, token, language, clock.instant());
        var shown = device + " · " + grant.place().host();
        em.persist(session);
        em.persist(new UserSession(
                session.shown(em.find(Account.class, grant.owner().value())),
                shown.substring(0, Math.min(LONGEST_DEVICE, shown.length())),
                Network.of(acting.address())));
        return token;
    }

    /** The citizen leaves the form; the frame shows nothing of them from then on. */
    public void leave() {
        visit.mustBeSignedIn();
        sessions.leave();
    }
}
