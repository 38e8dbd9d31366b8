package org.seneid.connect.authorization;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.seneid.audit.Audited;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Requests for more than their client is registered for: the citizen learns of them instead of being asked. */
@Stateless
@PermitAll
public class StoppedRequests {

    @Inject
    AuthorizationRequests requests;

    @Inject
    Acting acting;

    @Inject
    Event<RequestStopped> stopped;

    /** A client's request that was stopped, and why. */
    public record Stopped(Client client, AuthorizationRefused refusal) {

        public Overreach overreach() {
            return refusal.overreach().orElseThrow();
        }
    }

    /** A client asked a citizen for more than it is registered for; the attributes are those that were too much. */
    public record RequestStopped(AccountId citizen, String subject, List<String> attributes) implements Audited {

        @Override
        public String act() {
            return "connect.stopped";
        }
    }

    /** Has it in the access log of the citizen who would have been asked; of strangers nothing is kept. */
    public void note(Map<String, List<String>> sent) {
        var request = of(sent);
        acting.actor()
                .filter(actor -> actor.role() == Role.CITIZEN)
                .ifPresent(citizen -> stopped.fire(new RequestStopped(
                        citizen.account(),
                        request.client().subject(),
                        request.overreach().more().names())));
    }

    /**
     * What was stopped of a request, judged anew.
     *
     * @param sent the parameters of the request
     * @throws NotFound when it asks for nothing that its client is not registered for
     */
    public Stopped of(Map<String, List<String>> sent) {
        try {
            var client = requests.client(sent);
            return RequestRules.stopped(client, sent)
                    .map(refusal -> new Stopped(client, refusal))
                    .orElseThrow(NotFound::new);
        } catch (AuthorizationRefused nobodys) {
            throw new NotFound();
        }
    }
}
