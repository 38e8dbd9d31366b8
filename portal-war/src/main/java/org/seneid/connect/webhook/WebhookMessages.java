package org.seneid.connect.webhook;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.connect.consent.ConsentEvents.ConsentNarrowed;
import org.seneid.connect.consent.ConsentEvents.ConsentWithdrawn;
import org.seneid.connect.grant.Grant;
import org.seneid.identity.account.Account;
import org.seneid.identity.session.SessionLapsed;
import org.seneid.identity.session.SessionLeft;
import org.seneid.identity.session.SessionsEnded;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.secret.SecretBox;

/** Writes down what clients are told, in the transaction in which it happens; others post it. */
@ApplicationScoped
public class WebhookMessages {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @Inject
    Event<WebhookWritten> written;

    /** A message is to be posted once its transaction has committed. */
    record WebhookWritten(PublicId id) {}

    void narrowed(@Observes ConsentNarrowed event) {
        var consent = event.consent();
        var more = Map.<String, Object>of("claims", names(consent.granted().all()));
        tell(consent, WebhookEvent.CONSENT_NARROWED, more);
    }

    private static List<String> names(Collection<IdentityClaim> claims) {
        return claims.stream().map(IdentityClaim::claim).toList();
    }

    void withdrawn(@Observes ConsentWithdrawn event) {
        tell(event.consent(), WebhookEvent.CONSENT_WITHDRAWN, Map.of());
    }

    private void tell(ClientConsent consent, WebhookEvent what, Map<String, Object> more) {
        write(consent.client(), consent.owner(), what, more);
    }

    void ended(@Observes SessionsEnded event) {
        event.sessions().forEach(this::over);
    }

    void left(@Observes SessionLeft event) {
        over(event.session());
    }

    void lapsed(@Observes SessionLapsed event) {
        over(event.session());
    }

    /** Each client that has signed somebody in by that session is told once. */
    private void over(PublicId session) {
        var told = new LinkedHashMap<Long, Grant>();
        em.createQuery(
                        "select g from Grant g join fetch g.client where g.session = :session and g.redeemedAt is not null",
                        Grant.class)
                .setParameter("session", session.value())
                .getResultStream()
                .filter(grant -> grant.client().live())
                .forEach(grant -> told.put(grant.client().id(), grant));
        told.values()
                .forEach(grant -> write(
                        grant.client(), grant.owner(), WebhookEvent.SESSION_ENDED, Map.of("sid", grant.sessionId())));
    }

    /**
     * Tells a client what another room knows.
     *
     * @param owner the citizen whom it is about; the client gets their pseudonym
     * @param more what the message says beside that, as JSON; no values of registers
     */
    public void tell(Client client, AccountId owner, WebhookEvent what, Map<String, Object> more) {
        write(client, owner, what, more);
    }

    private void write(Client client, AccountId owner, WebhookEvent what, Map<String, Object> more) {
        if (what.address(client).isEmpty() || !client.live()) return;
        var id = PublicId.random();
        var now = clock.instant();
        var person = em.find(Account.class, owner.value()).person();
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id.value());
        body.put("type", what.type());
        body.put("at", now.toString());
        body.put("client_id", client.clientId());
        body.put("sub", client.pseudonym(person, secrets));
        body.putAll(more);
        em.persist(new WebhookMessage(id, client, what, JSONObjectUtils.toJSONString(body), now));
        written.fire(new WebhookWritten(id));
    }
}
