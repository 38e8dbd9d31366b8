package org.seneid.helpdesk.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.session.HelpEvents.SessionReviewed;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.Page;

/** Finds the pages that were opened in a session, in the order of time. */
@ApplicationScoped
public class Replays {

    public static final int PAGES_SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Audited> happened;

    /** The same for a supervisor; on record about its citizen. */
    @Transactional
    public Replay reviewed(HelpSession session, int number) {
        happened.fire(new SessionReviewed(
                session.citizen().id(), session.ticket().number().text()));
        return of(session, number);
    }

    /** @param number of the page of that list, counted from 1; one past the end is the last */
    public Replay of(HelpSession session, int number) {
        var total = em.createNamedQuery(ViewedPage.COUNT_OF_SESSION, Long.class)
                .setParameter("session", session.publicId())
                .getSingleResult();
        var shown = Page.nearest(number, PAGES_SHOWN, total);
        var rows = em.createNamedQuery(ViewedPage.OF_SESSION, ViewedPage.class)
                .setParameter("session", session.publicId())
                .setFirstResult((shown - 1) * PAGES_SHOWN)
                .setMaxResults(PAGES_SHOWN)
                .getResultList();
        return new Replay(session, new Page<>(rows, shown, PAGES_SHOWN, total));
    }
}
