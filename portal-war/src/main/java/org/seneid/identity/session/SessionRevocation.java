package org.seneid.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.platform.AccountId;

/** Where an account is signed in, whoever asks: for what puts everybody out. */
@ApplicationScoped
public class SessionRevocation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<SessionsEnded> ended;

    /** Ends every session of an account, the one that asks for it too. */
    @Transactional(TxType.MANDATORY)
    public void endAll(AccountId owner) {
        var now = clock.instant();
        var open = em.createNamedQuery(UserSession.OPEN, UserSession.class)
                .setParameter("owner", owner)
                .setParameter("since", now.minus(SessionLimits.LONGEST_IDLE))
                .getResultList();
        if (open.isEmpty()) return;
        open.forEach(session -> session.end(now));
        ended.fire(new SessionsEnded(
                owner, open.stream().map(UserSession::getPublicId).toList()));
    }
}
