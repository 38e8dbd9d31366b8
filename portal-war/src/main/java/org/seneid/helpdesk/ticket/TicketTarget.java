package org.seneid.helpdesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.Clocks;

/** How long somebody should wait for an answer at the most. */
@ApplicationScoped
public class TicketTarget {

    @Inject
    @ConfigProperty(name = "sen.helpdesk.target", defaultValue = "PT4H")
    Duration target;

    @Inject
    Clock clock;

    /** What was opened before and is not closed is late. */
    public Instant lateBefore() {
        return clock.instant().minus(target);
    }

    /** What was opened before and is not closed should be answered before this day is over. */
    Instant dueTodayBefore() {
        var tomorrow =
                LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE).plusDays(1);
        return tomorrow.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant().minus(target);
    }

    TicketRow row(HelpTicket ticket, boolean own) {
        return TicketRow.of(ticket, own, target, clock.instant());
    }
}
