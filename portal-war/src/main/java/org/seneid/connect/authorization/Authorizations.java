package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.openid.connect.sdk.OIDCError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.Audited;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
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

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    AuthorizationRequests requests;

    @Inject
    ClaimValues values;

    @Inject
    Acting acting;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** What the browser takes back to the client: a code, or the reason why there is none. */
    public record Answer(Authorization request, Optional<Secret> code) {}

    /** A request that has come, and its answer when nobody has to be asked or to prove anything. */
    public record Arrival(Authorization request, Optional<Answer> answer) {}

    /**
     * Takes a request that the acting citizen's browser has come with, and answers it where their remembered answer covers it.
     * One that may ask nobody ({@code prompt=none}) is answered by {@link #known}: it stays used when that is a refusal.
     *
     * @param sent the parameters of the request
     * @throws AuthorizationRefused when the client may not ask so
     */
    public Arrival begin(Map<String, List<String>> sent) {
        var asked = arrived(sent);
        var later = asked.silent() || asked.wantsProof(acting.signedIn());
        return new Arrival(asked, later ? Optional.empty() : answered(asked));
    }

    private Authorization arrived(Map<String, List<String>> sent) {
        var client = requests.client(sent);
        var pushed = AuthorizationRequests.pushed(sent);
        if (pushed.isPresent()) return take(client, pushed.get());
        var asked = RequestRules.judge(client, sent);
        if (client.profile() == ClientProfile.HIGH)
            throw new AuthorizationRefused(
                    OAuth2Error.INVALID_REQUEST.setDescription("The request has to be pushed (RFC 9126)"));
        var begun = Authorization.asked(client, asked, acting.citizen(), clock.instant());
        em.persist(begun);
        return begun;
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
        taken.taken(acting.citizen(), now);
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
        if (asked.wantsProof(acting.signedIn())) {
            if (asked.silent())
                throw AuthorizationRequests.silently(asked.request(), asked.state(), OIDCError.LOGIN_REQUIRED);
            throw new StepUpRequired();
        }
        var known = answered(asked);
        if (known.isEmpty() && asked.silent())
            throw AuthorizationRequests.silently(
                    asked.request(),
                    asked.state(),
                    serves(asked) ? OIDCError.CONSENT_REQUIRED : OIDCError.LOGIN_REQUIRED);
        return known;
    }

    private Optional<Answer> answered(Authorization asked) {
        var known = asked.asksConsent() || !serves(asked) ? Optional.<ClientConsent>empty() : remembered(asked);
        return known.map(consent -> new Answer(
                asked, Optional.of(granted(asked, consent, asked.request().claims()))));
    }

    /** What the acting citizen is asked. */
    public Authorization byId(PublicId id) {
        return mine(em.createQuery("select a from Authorization a where a.publicId = :id", Authorization.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }

    /** Whether the acting citizen is the one whom the client means, and was identified well enough. */
    public boolean serves(PublicId id) {
        return serves(byId(id));
    }

    private boolean serves(Authorization asked) {
        var pseudonym = asked.client().pseudonym(acting.signedIn().person(), secrets);
        return asked.servedAt(acting.level()) && !asked.meansAnother(pseudonym);
    }

    /** What the client would see of the acting citizen now. */
    public List<ClaimValue> shown(PublicId id) {
        return values.of(acting.citizen(), byId(id).request().claims());
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
        if (asked.wantsProof(acting.signedIn())) throw new StepUpRequired();
        if (!serves(asked)) throw new RuleBroken("connect.authorization.level");
        var request = asked.request();
        var answer = new ConsentAnswer(request.claims(), chosen, request.offline(), remembered);
        var now = clock.instant();
        if (remembered) standing(asked.client(), now).forEach(before -> before.end(now));
        var consent = new ClientConsent(asked.client(), acting.citizen(), answer, now);
        em.persist(consent);
        happened.fire(ConsentGiven.of(consent));
        return new Answer(asked, Optional.of(granted(asked, consent, chosen)));
    }

    /** Lets the client see nothing. */
    public Answer refuse(PublicId id) {
        var asked = held(id);
        if (asked.status() != AuthorizationStatus.REFUSED)
            happened.fire(new ConsentRefused(acting.citizen(), asked.client().subject()));
        asked.refused().ifPresent(before -> end(before, asked));
        return new Answer(asked, Optional.empty());
    }

    private Secret granted(Authorization asked, ClientConsent consent, ClaimSet claims) {
        var now = clock.instant();
        var code = Secret.random();
        var grant = new Grant(consent, asked.request(), acting.signedIn(), code, now);
        em.persist(grant);
        asked.granted(grant).ifPresent(before -> end(before, asked));
        happened.fire(new ClientSignedIn(
                acting.citizen(),
                asked.client().subject(),
                claims.within(consent.granted()).names()));
        return code;
    }

    /** What was answered before counts no more, nor does a consent that was made by that answer. */
    private void end(Grant before, Authorization asked) {
        var now = clock.instant();
        before.end(now);
        if (asked.made(before.consent())) before.consent().end(now);
    }

    private Optional<ClientConsent> remembered(Authorization asked) {
        var now = clock.instant();
        var request = asked.request();
        return standing(asked.client(), now)
                .filter(consent -> consent.answers(request.claims(), request.offline(), now))
                .findFirst();
    }

    /** The citizen's remembered answers to a client, the newest first. */
    private Stream<ClientConsent> standing(Client client, Instant now) {
        return em
                .createQuery(
                        "select c from ClientConsent c where c.owner = :owner and c.client = :client and c.endedAt is null"
                                + " and c.remembered = true and c.until > :now order by c.givenAt desc, c.id desc",
                        ClientConsent.class)
                .setParameter("owner", acting.citizen())
                .setParameter("client", client)
                .setParameter("now", now)
                .getResultList()
                .stream();
    }

    /** The same, held to the end of the transaction. */
    private Authorization held(PublicId id) {
        return mine(rows.held(Authorization.class, "publicId", id));
    }

    /** @throws NotFound when there is no such request */
    private Authorization mine(Optional<Authorization> found) {
        var asked = found.orElseThrow(NotFound::new);
        asked.mustBeAskedOf(acting.signedIn(), clock.instant());
        return asked;
    }
}
