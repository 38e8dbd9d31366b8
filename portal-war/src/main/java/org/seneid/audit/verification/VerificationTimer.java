package org.seneid.audit.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.platform.acting.Role;

/** Goes on with verifications that were begun, most of each second, so that they end whoever watches. */
@Singleton
@DependsOn("Startup")
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationTimer {

    private static final Duration AT_WORK = Duration.ofMillis(600);

    @Inject
    TrailVerifier examination;

    /** Called by the timer; run twice it finds nothing to do. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*", info = "trail-verification", persistent = false)
    public void work() {
        var end = System.nanoTime() + AT_WORK.toNanos();
        while (examination.nextPiece() && System.nanoTime() < end) Thread.onSpinWait();
    }
}
