package org.seneid.enrolment.appointment;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Reminds of appointments every five minutes, and tidies up once an hour; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class AppointmentJob {

    @Inject
    AppointmentReminders reminders;

    @Schedule(hour = "*", minute = "*/5", info = "appointment-reminders", persistent = false)
    void remind() {
        reminders.remind();
    }

    @Schedule(hour = "*", minute = "17", info = "appointment-cleanup", persistent = false)
    void tidy() {
        reminders.tidy();
    }
}
