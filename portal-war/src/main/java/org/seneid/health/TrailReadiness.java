package org.seneid.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a portal whose trail is sequenced: what people do while it is not is in no tree, and guarded by no signature. */
@Readiness
@ApplicationScoped
public class TrailReadiness implements HealthCheck {

    private static final long MOST_SECONDS = 180;

    @Override
    public HealthCheckResponse call() {
        var seconds = seconds();
        return HealthCheckResponse.named("trail")
                .status(seconds >= 0 && seconds <= MOST_SECONDS)
                .withData("seconds since it was sequenced", seconds)
                .build();
    }

    /** Less than none when the sequencer has not begun. */
    private static long seconds() {
        try {
            var portal = new ObjectName("org.seneid:type=Trail");
            return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(portal, "Seconds");
        } catch (JMException notYet) {
            return -1;
        }
    }
}
