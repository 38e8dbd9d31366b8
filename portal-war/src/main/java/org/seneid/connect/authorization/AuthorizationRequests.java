package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.openid.connect.sdk.OIDCError;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.grant.GrantRequest;

/** What clients ask before a citizen is there: judged at once, and kept only for a client that has proven who it is. */
@Stateless
@PermitAll
public class AuthorizationRequests {

    /** Before the id of a pushed request, in the place of a request (RFC 9126, 2.2). */
    public static final String PUSHED = "urn:ietf:params:oauth:request_uri:";

    private static final List<String> OF_THE_CLIENT =
            List.of("client_secret", "client_assertion", "client_assertion_type");

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisteredClients clients;

    @Inject
    Clock clock;

    /**
     * Judges a request of a browser on which nobody is signed in yet; nothing is kept of it.
     *
     * @param sent the parameters of the request
     * @throws AuthorizationRefused when the client may not ask so, or wants nobody to be asked
     */
    public void judge(Map<String, List<String>> sent) {
        var client = client(sent);
        if (pushed(sent).isPresent()) return;
        var asked = RequestRules.judge(client, sent);
        if (asked.silent()) throw silently(asked.request(), asked.state(), OIDCError.LOGIN_REQUIRED);
    }

    /**
     * Takes a request from a client that has proven who it is, for a browser that comes later.
     *
     * @param sent the parameters of the request, with those by which the client proved itself
     * @throws AuthorizationRefused when the client may not ask so
     */
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

    /**
     * The client that a request names.
     *
     * @throws AuthorizationRefused when there is none, or nothing may go on for it
     */
    public Client client(Map<String, List<String>> sent) {
        return Optional.ofNullable(RequestRules.single(sent, "client_id"))
                .flatMap(clients::live)
                .orElseThrow(() -> new AuthorizationRefused(OAuth2Error.UNAUTHORIZED_CLIENT));
    }

    /** The id of the pushed request that is meant; empty when none is. */
    static Optional<String> pushed(Map<String, List<String>> sent) {
        return Optional.ofNullable(RequestRules.single(sent, "request_uri"))
                .filter(uri -> uri.startsWith(PUSHED))
                .map(uri -> uri.substring(PUSHED.length()));
    }

    /** What a client is told when nobody may be asked anything ({@code prompt=none}). */
    static AuthorizationRefused silently(GrantRequest request, Optional<String> state, ErrorObject error) {
        return new AuthorizationRefused(error, URI.create(request.redirectUri()), state.orElse(null));
    }
}
