package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.ErrorObject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Role;

/** What would become of requests of the acting developer's clients; nothing is kept of them, and nobody is asked. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class DevelopedRequests {

    @Inject
    DevelopedClients clients;

    /**
     * Judges a request as it is judged when a browser comes with it.
     *
     * @param sent the parameters of the request
     * @return the error that the client would get; empty when a citizen would be asked
     * @throws NotFound when the acting developer has no such client
     */
    public Optional<ErrorObject> refusal(String clientId, Map<String, List<String>> sent) {
        try {
            RequestRules.judge(clients.named(clientId).orElseThrow(NotFound::new), sent);
            return Optional.empty();
        } catch (AuthorizationRefused refused) {
            return Optional.of(refused.error());
        }
    }
}
