package org.seneid.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.notifications.InboxEvents.InboxChanged;
import org.seneid.notifications.InboxEvents.InboxViewed;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** What the citizen who is acting was told. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Notifications {

    private static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<InboxChanged> changed;

    @Inject
    Event<Audited> happened;

    /** How many they have not seen yet. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long unread() {
        return count(Notification.UNREAD);
    }

    /** @param number counted from 1; one past the end is the last page */
    @HelpdeskMaySee
    public Page<Notification> page(int number) {
        return page(Notification.OWN, number, count(Notification.COUNT));
    }

    private Page<Notification> page(String which, int number, long total) {
        if (acting.onlyLooks()) happened.fire(new InboxViewed(acting.citizen()));
        var shown = Page.nearest(number, PAGE, total);
        var rows = em.createNamedQuery(which, Notification.class)
                .setParameter("owner", acting.citizen())
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return new Page<>(rows, shown, PAGE, total);
    }

    /**
     * Those they have not seen yet.
     *
     * @param number counted from 1; one past the end is the last page
     */
    @HelpdeskMaySee
    public Page<Notification> unreadPage(int number) {
        return page(Notification.OWN_UNREAD, number, count(Notification.UNREAD));
    }

    /** They have seen all that they were told until now. */
    public void seenAll() {
        int read = em.createNamedQuery(Notification.READ_ALL)
                .setParameter("now", clock.instant())
                .setParameter("owner", acting.citizen())
                .executeUpdate();
        if (read > 0) changed.fire(new InboxChanged(acting.citizen(), -read));
    }

    /** They have seen these now; those that are another's stay as they are. */
    public void seen(List<Notification> shown) {
        var fresh = shown.stream()
                .filter(Notification::unread)
                .map(Notification::publicId)
                .toList();
        if (fresh.isEmpty()) return;
        int read = em.createNamedQuery(Notification.READ_THESE)
                .setParameter("now", clock.instant())
                .setParameter("owner", acting.citizen())
                .setParameter("these", fresh)
                .executeUpdate();
        if (read > 0) changed.fire(new InboxChanged(acting.citizen(), -read));
    }

    private long count(String which) {
        return em.createNamedQuery(which, Long.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult();
    }
}
