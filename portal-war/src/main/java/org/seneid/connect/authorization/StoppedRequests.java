package org.seneid.connect.authorization;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.audit.Audited;
import org.seneid.connect.client.Client;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** Requests for more than their client is registered for: the citizen learns of them instead of being asked. */
@Stateless
@PermitAll
public class StoppedRequests {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    AuthorizationRequests requests;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<RequestStopped> stopped;

    /** A client's request that was stopped, and why. */
    public record Stopped(Overreach overreach, AuthorizationRefused refusal) {

        public Client client() {
            return overreach.client();
        }
    }

    /** A client asked a citizen for more than it is registered for; the attributes are those that were too much. */
    public record RequestStopped(AccountId citizen, String subject, List<String> attributes) implements Audited {

        static final String ACT = "connect.stopped";

        @Override
        public String act() {
            return ACT;
        }
    }

    /**
     * Has it in the access log of the citizen who would have been asked, once a day for each client; of strangers nothing is
     * kept.
     */
    public void note(Overreach tooMuch) {
        acting.actor()
                .filter(actor -> actor.role() == Role.CITIZEN)
                .map(Actor::account)
                .filter(citizen -> !notedToday(citizen, tooMuch.client()))
                .ifPresent(citizen -> stopped.fire(new RequestStopped(
                        citizen, tooMuch.client().subject(), tooMuch.more().names())));
    }

    /** Whoever comes in two tabs at once waits for the first at their account. */
    private boolean notedToday(AccountId citizen, Client client) {
        rows.held(Account.class, "id", citizen.value());
        var today = clock.instant().atZone(Clocks.CITIZENS_ZONE).toLocalDate();
        return !em.createQuery(
                        "select e.id from AuditEntry e where e.owner = :citizen and e.happenedAt >= :midnight"
                                + " and e.act = :act and e.subject like :ending",
                        Long.class)
                .setParameter("citizen", citizen)
                .setParameter(
                        "midnight", today.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant())
                .setParameter("act", RequestStopped.ACT)
                .setParameter("ending", "%/" + client.clientId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * What was stopped of a request, judged anew.
     *
     * @param sent the parameters of the request
     * @throws NotFound when it asks for nothing that its client is not registered for
     */
    public Stopped of(Map<String, List<String>> sent) {
        try {
            return RequestRules.stopped(requests.client(sent), sent)
                    .flatMap(refusal -> refusal.overreach().map(tooMuch -> new Stopped(tooMuch, refusal)))
                    .orElseThrow(NotFound::new);
        } catch (AuthorizationRefused nobodys) {
            throw new NotFound();
        }
    }
}
