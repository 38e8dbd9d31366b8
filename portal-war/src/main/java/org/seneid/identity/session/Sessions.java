package org.seneid.identity.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Where the acting person is signed in, and ending it from here. */
@Stateless
@RolesAllowed({
    Role.CITIZENS,
    Role.OFFICERS,
    Role.AGENTS,
    Role.SUPERVISORS,
    Role.CLERKS,
    Role.DEVELOPERS,
    Role.RECEIVERS,
    Role.AUDITORS,
    Role.OPERATORS
})
public class Sessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<SessionsEnded> ended;

    @Inject
    Event<SessionLeft> left;

    /** The sessions that still let their owner do something, the one used last first. */
    public List<UserSession> mine() {
        var actor = acting.signedIn();
        var idle = SessionLimits.of(actor.role()).idle().plus(SessionState.CHECKED_EVERY);
        return em.createNamedQuery(UserSession.OPEN, UserSession.class)
                .setParameter("owner", actor.account())
                .setParameter("since", clock.instant().minus(idle))
                .getResultList();
    }

    /** @throws NotFound when the acting person is not signed in there any more */
    public void end(PublicId session) {
        var which = mine().stream()
                .filter(one -> one.getPublicId().equals(session))
                .findFirst()
                .orElseThrow(NotFound::new);
        end(List.of(which));
    }

    /** Ends all but the session that asks for it. */
    public void endOthers() {
        var here = acting.signedIn().session();
        var others = mine().stream()
                .filter(one -> !one.getPublicId().value().equals(here))
                .toList();
        if (!others.isEmpty()) end(others);
    }

    /** Its owner leaves it; leaving is on record by itself. */
    public void leave() {
        var session = new PublicId(acting.signedIn().session());
        var open = em.createQuery(
                        "update UserSession s set s.endedAt = :now where s.publicId = :id and s.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", session)
                .executeUpdate();
        if (open == 1) left.fire(new SessionLeft(session));
    }

    /**
     * Notes that the acting person is still there.
     *
     * @return whether the session is open; one that was ended from elsewhere is not, nor is one of an account that was
     *     locked in the moment in which it began
     */
    public boolean used() {
        var actor = acting.signedIn();
        var open = em.createNamedQuery(UserSession.USED)
                        .setParameter("now", clock.instant())
                        .setParameter("id", new PublicId(actor.session()))
                        .executeUpdate()
                == 1;
        return open && em.find(Account.class, actor.account().value()).open();
    }

    /** The same without noting anything: for what a page asks by itself. */
    public boolean open() {
        var actor = acting.signedIn();
        var standing = em.createNamedQuery(UserSession.STANDING, Long.class)
                .setParameter("id", new PublicId(actor.session()))
                .getSingleResult();
        return standing == 1 && em.find(Account.class, actor.account().value()).open();
    }

    private void end(List<UserSession> sessions) {
        sessions.forEach(session -> session.end(clock.instant()));
        var ids = sessions.stream().map(UserSession::getPublicId).toList();
        ended.fire(new SessionsEnded(acting.signedIn().account(), ids));
    }
}
