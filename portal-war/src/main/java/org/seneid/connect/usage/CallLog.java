package org.seneid.connect.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.seneid.platform.delivery.DeliveryTimer;
import org.seneid.platform.start.PortalStarting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what clients call, behind the back of the call: it waits in memory and is written every few seconds, many at once.
 * When more comes than can be written the rest is left out, and a server that dies takes a few seconds of it along; it serves
 * developers and proves nothing, which the trail does.
 */
@ApplicationScoped
public class CallLog {

    private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);
    private static final int WAITING = 20_000;
    private static final int AT_ONCE = 500;
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final BlockingQueue<ClientCall> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong leftOut = new AtomicLong();

    @Inject
    CallLogWriter writer;

    @Inject
    DeliveryTimer timer;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        timer.every(EVERY, "client-calls", this::write);
    }

    /** Notes a call whose answer is known; never waits. */
    public void note(CurrentCall call, String endpoint, int status, int millis, String correlation) {
        call.client().ifPresent(client -> {
            var noted = new ClientCall(
                    client.id(),
                    clock.instant(),
                    endpoint,
                    status,
                    call.error(),
                    millis,
                    correlation,
                    call.credential());
            if (!waiting.offer(noted)) leftOut.incrementAndGet();
        });
    }

    /** Writes what waits. */
    public void write() {
        var lost = leftOut.getAndSet(0);
        if (lost > 0) LOG.warn("calls of clients left out of their log: count={}", lost);
        List<ClientCall> part = new ArrayList<>();
        while (waiting.drainTo(part, AT_ONCE) > 0) {
            writer.write(part);
            part = new ArrayList<>();
        }
    }
}
