package org.seneid.notifications.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.notifications.Notice;
import org.seneid.notifications.Notification;
import org.seneid.notifications.NotificationKind;
import org.seneid.platform.PersonalId;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.DemoPeople;

/** What demo citizens were told before the demo began; nothing of it is sent to anybody. */
@ApplicationScoped
public class DemoNotices {

    private static final String NETWORK = "203.113.7.0/24";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void fill(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        if (!starting.demo() || any()) return;
        past(DemoPeople.AN, NotificationKind.NEW_DEVICE, 3, "Chrome, Android", NETWORK);
        past(DemoPeople.DUNG, NotificationKind.PASSWORD_CHANGED, 400).seen(clock.instant());
        past(DemoPeople.DUNG, NotificationKind.CONTACT_CHANGED, 212, "PHONE").seen(clock.instant());
        past(DemoPeople.DUNG, NotificationKind.NEW_DEVICE, 30, "Firefox, Windows", NETWORK);
    }

    private boolean any() {
        return em.createQuery("select count(n) from Notification n", Long.class).getSingleResult() > 0;
    }

    private Notification past(PersonalId person, NotificationKind kind, int daysAgo, String... arguments) {
        var owner = accounts.citizen(person).map(Account::id).orElseThrow();
        var told = new Notification(
                owner, Notice.of(kind, arguments), clock.instant().minus(Duration.ofDays(daysAgo)));
        em.persist(told);
        return told;
    }
}
