package org.seneid.sharing.job;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Tidies every minute; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class ShareCleanupJob {

    @Inject
    ShareCleanup cleanup;

    @Schedule(hour = "*", minute = "*", info = "share-cleanup", persistent = false)
    void everyMinute() {
        cleanup.tidy();
    }
}
