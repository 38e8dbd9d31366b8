package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.openid.connect.sdk.OIDCError;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.client.Secret;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.connect.consent.ConsentAnswer;
import org.seneid.connect.consent.ConsentEvents.ConsentGiven;
import org.seneid.connect.consent.ConsentEvents.ConsentRefused;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.grant.GrantEvents.ClientSignedIn;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;

/** What clients ask, and what the citizen who is asked answers. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Authorizations {

    /** Before the id of a pushed request, in the place of a request (RFC 9126, 2.2). */
    public static final String PUSHED = "urn:ietf:params:oauth:request_uri:";

    private static final List<String> OF_THE_CLIENT =
            List.of("client_secret", "client_assertion", "client_assertion_type");

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    RegisteredClients clients;

    @Inject
    ClaimValues values;

    @Inject
    Acting acting;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentGiven> given;

    @Inject
    Event<ConsentRefused> refused;

    @Inject
    Event<ClientSignedIn> signedIn;

    /** What the browser takes back to the client: a code, or the reason why there is none. */
    public record Answer(Authorization request, Optional<Secret> code) {}

    /**
     * Takes a request that a browser has come with.
     *
     * @param sent the parameters of the request
     * @throws AuthorizationRefused when the client may not ask so
     */
    @PermitAll
    public Authorization begin(Map<String, List<String>> sent) {
        var client = Optional.ofNullable(RequestRules.single(sent, "client_id"))
                .flatMap(clients::live)
                .orElseThrow(() -> new AuthorizationRefused(OAuth2Error.UNAUTHORIZED_CLIENT));
        var pushed =
                Optional.ofNullable(RequestRules.single(sent, "request_uri")).filter(uri -> uri.startsWith(PUSHED));
        if (pushed.isPresent()) return take(client, pushed.get().substring(PUSHED.length()));
        var asked = RequestRules.judge(client, sent);
        if (client.profile() == ClientProfile.HIGH)
            throw new AuthorizationRefused(
                    OAuth2Error.INVALID_REQUEST.setDescription("The request has to be pushed (RFC 9126)"));
        var begun = Authorization.asked(client, asked, clock.instant());
        em.persist(begun);
        return begun;
    }

    /**
     * Takes a request from a client that has proven who it is, for a browser that comes later.
     *
     * @param sent the parameters of the request, with those by which the client proved itself
     * @throws AuthorizationRefused when the client may not ask so
     */
    @PermitAll
    public Authorization push(Client client, Map<String, List<String>> sent) {
        var asked = new HashMap<>(sent);
        OF_THE_CLIENT.forEach(asked::remove);
        if (sent.containsKey("client_id") && !client.clientId().equals(RequestRules.single(sent, "client_id")))
            throw new AuthorizationRefused(OAuth2Error.INVALID_REQUEST.setDescription("The client_id is another's"));
        asked.put("client_id", List.of(client.clientId()));
        var pushed = Authorization.pushed(client, RequestRules.judge(client, asked), clock.instant());
        em.persist(pushed);
        return pushed;
    }

    private Authorization take(Client client, String id) {
        var now = clock.instant();
        var pushed = PublicId.shaped(id)
                ? rows.held(Authorization.class, "publicId", new PublicId(id))
                        .filter(one -> one.client().id().equals(client.id()) && one.liveAt(now))
                        .filter(one -> one.status() == AuthorizationStatus.PUSHED)
                : Optional.<Authorization>empty();
        var taken = pushed.orElseThrow(() -> new AuthorizationRefused(
                OAuth2Error.INVALID_REQUEST_URI.setDescription("The pushed request is unknown, used or too old")));
        taken.taken(now);
        return taken;
    }

    /**
     * Answers without asking, where the citizen's remembered answer covers the request.
     *
     * @return the answer; empty when the citizen has to be asked
     * @throws StepUpRequired when the client wants the citizen to prove again that it is they
     */
    public Optional<Answer> known(PublicId id) {
        var asked = held(id);
        var now = clock.instant();
        if (asked.wantsProof(acting.signedIn(), now)) {
            if (asked.silent()) return Optional.of(new Answer(asked, Optional.empty()));
            throw new StepUpRequired();
        }
        if (asked.asksConsent() || !serves(asked)) return Optional.empty();
        return remembered(asked)
                .map(consent -> new Answer(
                        asked,
                        Optional.of(granted(asked, consent, asked.request().claims()))));
    }

    /** What the acting citizen is asked. */
    public Authorization byId(PublicId id) {
        return held(id);
    }

    /** Whether the acting citizen is the one whom the client means, and was identified well enough. */
    public boolean serves(PublicId id) {
        return serves(held(id));
    }

    private boolean serves(Authorization asked) {
        var pseudonym = asked.client().pseudonym(acting.signedIn().person(), secrets);
        return asked.servedAt(acting.level()) && !asked.meansAnother(pseudonym);
    }

    /** What the client would see of the acting citizen now. */
    public List<ClaimValue> shown(PublicId id) {
        return values.of(acting.citizen(), held(id).request().claims());
    }

    /**
     * Lets the client see what the citizen chose. Given again, the answer replaces the one before while nobody has used it.
     *
     * @param remembered whether the same request is answered the same way next time
     * @throws RuleBroken {@code connect.consent.essential} when something is missing without which the purpose cannot be
     *     served, {@code connect.authorization.over} when it is too late
     */
    @RecentSignIn
    public Answer allow(PublicId id, ClaimSet chosen, boolean remembered) {
        var asked = held(id);
        if (!serves(asked)) throw new RuleBroken("connect.authorization.level");
        var answer = new ConsentAnswer(asked.request().claims(), chosen, remembered);
        var consent = new ClientConsent(asked.client(), acting.citizen(), answer, clock.instant());
        em.persist(consent);
        given.fire(ConsentGiven.of(consent));
        return new Answer(asked, Optional.of(granted(asked, consent, chosen)));
    }

    /** Lets the client see nothing. */
    public Answer refuse(PublicId id) {
        var asked = held(id);
        if (asked.status() != AuthorizationStatus.REFUSED)
            refused.fire(new ConsentRefused(acting.citizen(), asked.client().name()));
        asked.refused();
        return new Answer(asked, Optional.empty());
    }

    private Secret granted(Authorization asked, ClientConsent consent, ClaimSet claims) {
        var now = clock.instant();
        var code = Secret.random();
        var grant = new Grant(consent, asked.request(), acting.signedIn(), code, now);
        em.persist(grant);
        asked.granted(grant).ifPresent(before -> before.end(now));
        signedIn.fire(new ClientSignedIn(
                acting.citizen(),
                asked.client().name(),
                claims.within(consent.granted()).names()));
        return code;
    }

    private Optional<ClientConsent> remembered(Authorization asked) {
        var now = clock.instant();
        return em.createQuery(
                        "select c from ClientConsent c where c.owner = :owner and c.client = :client and c.endedAt is null"
                                + " and c.remembered = true and c.until > :now order by c.givenAt desc, c.id desc",
                        ClientConsent.class)
                .setParameter("owner", acting.citizen())
                .setParameter("client", asked.client())
                .setParameter("now", now)
                .getResultStream()
                .filter(consent -> consent.answers(asked.request().claims(), now))
                .findFirst();
    }

    /** @throws NotFound when there is no such request */
    private Authorization held(PublicId id) {
        var asked = rows.held(Authorization.class, "publicId", id).orElseThrow(NotFound::new);
        asked.isAskedOf(acting.signedIn(), clock.instant());
        return asked;
    }

    /** The error that a client is told when nobody may be asked anything ({@code prompt=none}). */
    @PermitAll
    public AuthorizationRefused silently(Authorization asked, boolean someoneThere) {
        var error = someoneThere ? OIDCError.CONSENT_REQUIRED : OIDCError.LOGIN_REQUIRED;
        return new AuthorizationRefused(
                error, URI.create(asked.request().redirectUri()), asked.state().orElse(null));
    }
}
