package org.seneid.platform.delivery;

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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.acting.Role;

/**
 * Has rounds of deliveries gone, each by itself: a mail server that does not answer keeps no SMS waiting. A room adds its
 * rounds only once the rooms have started: a timer that goes off during a start that fails keeps the server from stopping
 * for minutes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

    private final Map<String, Runnable> rounds = new ConcurrentHashMap<>();

    @Resource
    TimerService timers;

    /** @param name of the round, unlike any other's */
    @RolesAllowed(Role.SYSTEM)
    public void every(Duration wait, String name, Runnable round) {
        rounds.put(name, round);
        timers.createIntervalTimer(wait.toMillis(), wait.toMillis(), new TimerConfig(name, false));
    }

    @Timeout
    void round(Timer timer) {
        rounds.get((String) timer.getInfo()).run();
    }
}
