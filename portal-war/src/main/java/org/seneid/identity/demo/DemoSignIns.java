package org.seneid.identity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.DemoPeople;

/** What Phạm Thị Dung's log of many years holds: her sign-ins, as long as they are kept by law, and a helpdesk visit. */
@ApplicationScoped
public class DemoSignIns {

    private static final String VISIT = "helpdesk.viewed";
    private static final int MONTHS_KEPT = 60;
    private static final Duration SINCE_THE_VISIT = Duration.ofDays(19);

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** An agent looked at two pages by the citizen's leave. */
    private record HelpdeskVisit(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return VISIT;
        }

        @Override
        public String subject() {
            return "documents-and-bills";
        }
    }

    void fill(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        if (!starting.demo()) return;
        var dung = accounts.citizen(DemoPeople.DUNG).orElseThrow();
        if (trail.has(VISIT, dung.id())) return;
        var now = clock.instant();
        for (int month = MONTHS_KEPT - 1; month > 0; month--) {
            var then = now.atZone(Clocks.CITIZENS_ZONE)
                    .minusMonths(month)
                    .withHour(8 + month % 11)
                    .withMinute(month * 7 % 60)
                    .toInstant();
            trail.past(new AccountUsed(dung.id(), AccountUsed.Use.SIGNED_IN), Optional.of(actor(dung, then)), then);
        }
        var agent = accounts.staff("helpdesk.minh").orElseThrow();
        var visit = now.minus(SINCE_THE_VISIT);
        trail.past(new HelpdeskVisit(dung.id()), Optional.of(actor(agent, visit)), visit);
    }

    private static Actor actor(Account account, Instant then) {
        return new Actor(account.id(), account.person(), account.name(), account.role(), account.level(), "past", then);
    }
}
