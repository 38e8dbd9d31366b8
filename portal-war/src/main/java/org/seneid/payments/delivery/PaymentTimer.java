package org.seneid.payments.delivery;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.seneid.platform.acting.Role;
import org.seneid.platform.start.PortalStarting;

/**
 * Goes round every few seconds and has the courier try what is due. Its timer is set only when the rooms have started:
 * one that goes off during a start that fails keeps the server from stopping for minutes.
 */
@Singleton
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentTimer {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;
    /** So many silent payees end a round: nobody waits for a thousand time limits. */
    private static final int SILENT = 5;

    @Inject
    PaymentQueue deliveries;

    @Inject
    PaymentSender courier;

    @Resource
    TimerService timers;

    @RolesAllowed(Role.SYSTEM)
    public void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void round() {
        int silent = 0;
        for (var payment : deliveries.due(AT_ONCE)) {
            if (!courier.deliver(payment)) silent++;
            if (silent == SILENT) return;
        }
    }
}
