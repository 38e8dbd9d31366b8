package org.seneid.sharing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.Role;

/** Tidies every minute; two nodes that do it at once do no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class ShareTidyingJob {

    @Inject
    ShareTidying tidying;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        tidying.tidy();
    }
}
