package org.seneid.services.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;
import org.seneid.identity.session.SessionLeft;
import org.seneid.identity.session.SessionsEnded;
import org.seneid.platform.PublicId;

/** Ends the sessions of frames with the portal's session that opened them, and with their client. */
@ApplicationScoped
public class EmbedEnding implements EndsWithClient {

    private static final String END = "update UserSession u set u.endedAt = :now, u.version = u.version + 1"
            + " where u.endedAt is null and u.publicId in (select s.session from EmbedSession s where s.%s)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void left(@Observes SessionLeft event) {
        end(event.session());
    }

    void ended(@Observes SessionsEnded event) {
        event.sessions().forEach(this::end);
    }

    private void end(PublicId opener) {
        em.createQuery(END.formatted("openedBy = :opener"))
                .setParameter("now", clock.instant())
                .setParameter("opener", opener)
                .executeUpdate();
    }

    @Override
    public List<String> suspended() {
        return List.of(
                END.formatted("client = :client"),
                "update EmbedGrant g set g.redeemedAt = :now, g.version = g.version + 1"
                        + " where g.client = :client and g.redeemedAt is null");
    }
}
