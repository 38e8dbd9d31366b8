package org.seneid.payments.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.payments.reminder.BillReminders.Due;
import org.seneid.payments.reminder.BillReminders.Place;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds of bills each morning. */
@Singleton
@RunAs(Role.SYSTEM)
public class BillReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(BillReminderJob.class);
    private static final int AT_ONCE = 500;

    @Inject
    BillReminders reminders;

    /** Called by the timer; run twice it does nothing the second time. */
    @PermitAll
    @Schedule(hour = "8", minute = "5", timezone = "Asia/Ho_Chi_Minh", info = "bill-reminders", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        var after = Place.FIRST;
        for (var page = next(after); !page.isEmpty(); page = next(after)) {
            page.forEach(this::tell);
            after = page.get(page.size() - 1).place();
        }
    }

    private List<Due> next(Place after) {
        return reminders.due(after, AT_ONCE);
    }

    private void tell(Due due) {
        try {
            reminders.tell(due);
        } catch (RuntimeException failed) { // one that fails keeps none behind it waiting
            LOG.error("bill reminder failed: bill={}", due.bill(), failed);
        }
    }
}
