package org.seneid.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Acting;
import org.seneid.platform.GuardianMay;
import org.seneid.platform.Page;
import org.seneid.platform.Role;

/** What is on record about the citizen who is acting, newest first. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class AccessLog {

    private static final int PAGE = 30;
    private static final String OWN = " from AuditEntry e where e.owner = :owner";
    private static final String NEWEST_FIRST = " order by e.happenedAt desc, e.id desc";
    private static final Map<Whose, String> WHOSE = Map.of(
            Whose.ALL, "",
            Whose.OTHERS, " and (e.actor is null or e.actor <> e.owner)",
            Whose.MINE, " and e.actor = e.owner");

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Event<LogViewed> viewed;

    /** @param number counted from 1; one past the end is the last page */
    @GuardianMay
    public Page<AuditEntry> page(Whose whose, int number) {
        var total = query("select count(e)", WHOSE.get(whose), "", Long.class).getSingleResult();
        var shown = Page.nearest(number, PAGE, total);
        var rows = query("select e", WHOSE.get(whose), NEWEST_FIRST, AuditEntry.class)
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        viewed.fire(new LogViewed(acting.citizen()));
        return new Page<>(rows, shown, PAGE, total);
    }

    /** The latest entries, one's own looks and comings and goings left out. */
    @GuardianMay
    public List<AuditEntry> latest(int most) {
        return query("select e", " and e.routine = false", NEWEST_FIRST, AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest entries of one act. */
    @GuardianMay
    public List<AuditEntry> latest(String act, int most) {
        return query("select e", " and e.act = :act", NEWEST_FIRST, AuditEntry.class)
                .setParameter("act", act)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String where, String order, Class<T> type) {
        return em.createQuery(select + OWN + where + order, type).setParameter("owner", acting.citizen());
    }
}
