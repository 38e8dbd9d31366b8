package org.seneid.connect.job;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Tidies every ten minutes; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class ConnectCleanupJob {

    @Inject
    ConnectCleanup cleanup;

    @Schedule(hour = "*", minute = "*/10", info = "connect-cleanup", persistent = false)
    void everyTenMinutes() {
        cleanup.tidy();
    }
}
