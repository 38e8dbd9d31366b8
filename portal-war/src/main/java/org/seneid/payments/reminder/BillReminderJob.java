package org.seneid.payments.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds of bills each morning. */
@Singleton
@RunAs(Role.SYSTEM)
public class BillReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(BillReminderJob.class);

    @Inject
    BillReminders reminders;

    /** Called by the timer; run twice it does nothing the second time. */
    @PermitAll
    @Schedule(hour = "8", minute = "5", timezone = "Asia/Ho_Chi_Minh", info = "bill-reminders", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        for (var each : reminders.due()) {
            try {
                reminders.tell((PublicId) each[0], (PublicId) each[1]);
            } catch (RuntimeException failed) { // one that fails keeps none behind it waiting
                LOG.error("bill reminder failed: bill={}", each[1], failed);
            }
        }
    }
}
