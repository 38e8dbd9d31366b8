package org.seneid.connect.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls that nobody waits for longer than their time, whatever a stranger's server or name server does. Each has a thread of
 * its own, since one that hangs would keep others waiting in a pool; only so many hang at once.
 */
final class TimedCalls {

    private final ThreadFactory threads;
    private final Semaphore places;

    TimedCalls(ThreadFactory threads, int most) {
        this.threads = threads;
        this.places = new Semaphore(most);
    }

    /**
     * What a call answers. One that is late goes on in its thread: whoever asked ends what it is at.
     *
     * @throws SocketTimeoutException when it is late, or too many hang already
     * @throws IOException when it cannot be answered
     */
    <T> T within(Duration limit, Callable<T> call) throws IOException {
        var answer = started(call);
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new SocketTimeoutException();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof IOException known ? known : new IOException(thrown.getCause());
        }
    }

    private <T> FutureTask<T> started(Callable<T> call) throws IOException {
        if (!places.tryAcquire()) throw new SocketTimeoutException();
        var answer = new FutureTask<T>(() -> {
            try {
                return call.call();
            } finally {
                places.release();
            }
        });
        try {
            threads.newThread(answer).start();
        } catch (IllegalStateException serverStops) {
            places.release();
            throw new IOException(serverStops);
        }
        return answer;
    }
}
