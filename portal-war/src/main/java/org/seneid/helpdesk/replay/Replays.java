package org.seneid.helpdesk.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.platform.Page;

/** Finds the pages that were opened in a session, in the order of time. */
@ApplicationScoped
public class Replays {

    public static final int PAGES_SHOWN = 100;

    @PersistenceContext
    EntityManager em;

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
