package org.seneid.platform.outbox;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
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
 * Goes round every two seconds, for each channel by itself: a mail server that does not answer keeps no SMS waiting. Its
 * timers are set only when the rooms have started.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageTimer {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @Inject
    MessageSender carrier;

    @Resource
    TimerService timers;

    @RolesAllowed(Role.SYSTEM)
    public void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig(Channel.MAIL, false));
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig(Channel.SMS, false));
    }

    @Timeout
    void round(Timer timer) {
        carrier.carry((Channel) timer.getInfo());
    }
}
