package org.seneid.platform.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.time.Duration;

/** A job that fails, as its timer's name says. */
@Singleton
@PermitAll
public class BrokenTimer {

    static final String THROWS = "test-throws";
    static final String ROLLS_BACK = "test-rolls-back";

    @Resource
    private TimerService timers;

    @Resource
    private EJBContext context;

    /** From now on; nobody waits for the second time. */
    public void start(String job) {
        timers.createIntervalTimer(0, Duration.ofDays(1).toMillis(), new TimerConfig(job, false));
    }

    public void stop() {
        timers.getTimers().forEach(Timer::cancel);
    }

    @Timeout
    void run(Timer timer) {
        if (timer.getInfo().equals(ROLLS_BACK)) context.setRollbackOnly();
        else throw new UnsupportedOperationException("the number 001099000001 is nobody's business");
    }
}
