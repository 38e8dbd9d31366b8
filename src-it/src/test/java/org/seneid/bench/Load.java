package org.seneid.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does something again and again in some threads, each with a thing of its own, for a while. */
final class Load<T> {

    /** Done once; what it does has to succeed. */
    @FunctionalInterface
    interface Act<T> {
        void once(T with) throws Exception;
    }

    private final int threads;
    private final ArrayList<T> things = new ArrayList<>();

    Load(int threads, Callable<T> thing) throws Exception {
        this.threads = threads;
        for (int i = 0; i < threads; i++) things.add(thing.call());
    }

    T first() {
        return things.get(0);
    }

    double perSecond(Duration window, Act<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + window.toNanos();
            var running = new ArrayList<Future<Long>>();
            for (var thing : things) running.add(pool.submit(() -> until(end, act, thing)));
            long done = 0;
            for (var one : running) done += one.get();
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private static <T> long until(long end, Act<T> act, T with) throws Exception {
        long done = 0;
        for (; System.nanoTime() < end; done++) act.once(with);
        return done;
    }
}
