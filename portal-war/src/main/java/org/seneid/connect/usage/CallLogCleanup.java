package org.seneid.connect.usage;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Forgets old calls every night. */
@Singleton
@RunAs(Role.SYSTEM)
public class CallLogCleanup {

    @Inject
    CallLogWriter writer;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "client-calls-cleanup")
    void everyNight() {
        writer.forget();
    }
}
