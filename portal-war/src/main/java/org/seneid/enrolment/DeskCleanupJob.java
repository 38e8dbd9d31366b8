package org.seneid.enrolment;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Tidies the desk every hour; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class DeskCleanupJob {

    @Inject
    DeskCleanup cleanup;

    @Schedule(hour = "*", minute = "41", info = "desk-cleanup", persistent = false)
    void everyHour() {
        cleanup.tidy();
    }
}
