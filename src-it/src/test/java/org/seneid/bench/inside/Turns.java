package org.seneid.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does something again and again in some threads, each time in a request of its own. */
@ApplicationScoped
public class Turns {

    @Inject
    private Turn turn;

    /** @return how many times a second it was done; a thread stops early when it says no */
    double perSecond(int threads, Duration window, Callable<Boolean> act) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + window.toNanos();
            var running = new ArrayList<Future<Long>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    long done = 0;
                    while (System.nanoTime() < end && turn.once(act)) done++;
                    return done;
                }));
            }
            long done = 0;
            for (var one : running) done += one.get();
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    /** One time, with a request context. */
    @ApplicationScoped
    public static class Turn {
        @ActivateRequestContext
        public boolean once(Callable<Boolean> act) throws Exception {
            return act.call();
        }
    }
}
