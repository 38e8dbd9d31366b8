package org.seneid.platform.web.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.seneid.platform.acting.Actor;

/**
 * One open page that listens. What it is told waits here until its connection takes it, so whoever tells never waits; a
 * connection that takes nothing is given up.
 */
final class EventStream implements WriteListener {

    private static final int MOST_WAITING = 64;

    private final Actor listener;
    private final HttpSession session;
    private final Instant since;
    private final ServletOutputStream out;
    private final Runnable complete;
    private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean begun;

    /** @param complete ends the answer */
    EventStream(Actor listener, HttpSession session, Instant since, ServletOutputStream out, Runnable complete) {
        this.listener = listener;
        this.session = session;
        this.since = since;
        this.out = out;
        this.complete = complete;
    }

    /** From now on what it was told is written, as its connection allows. */
    void begin() {
        out.setWriteListener(this);
        begun = true;
        write();
    }

    /** One message of the form that {@code live.js} takes apart: the name up to the first space, then the data. */
    static byte[] message(String event, String data) {
        return ("data: " + event + " " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @return whether it still listens */
    boolean take(byte[] what) {
        if (waiting.size() >= MOST_WAITING) end();
        if (ended.get()) return false;
        waiting.add(what);
        if (begun) write();
        return !ended.get();
    }

    @Override
    public void onWritePossible() {
        write();
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    /**
     * One thread writes, and looks again when others have asked for it meanwhile; these go on. A lock would meet the server's
     * own locks, which it holds when it calls and takes when it is called.
     */
    private void write() {
        if (asked.getAndIncrement() > 0) return;
        for (int answered = 1; answered > 0; answered = asked.addAndGet(-answered)) {
            if (!ended.get()) writeWhatWaits();
        }
    }

    private void writeWhatWaits() {
        try {
            while (out.isReady() && !waiting.isEmpty()) {
                out.write(waiting.remove());
                if (out.isReady()) out.flush();
            }
        } catch (IOException | RuntimeException gone) {
            end();
        }
    }

    void end() {
        if (!ended.compareAndSet(false, true)) return;
        try {
            complete.run();
        } catch (IllegalStateException alreadyComplete) {
            // the server noticed before us that the browser has gone
        }
    }

    boolean of(String session) {
        return listener.session().equals(session);
    }

    /** Whether it was opened in this session; a session keeps nothing when its id changes but itself. */
    boolean in(HttpSession other) {
        return session.getId().equals(other.getId());
    }

    boolean olderThan(Instant moment) {
        return since.isBefore(moment);
    }
}
