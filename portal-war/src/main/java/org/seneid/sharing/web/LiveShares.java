package org.seneid.sharing.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.seneid.platform.PublicId;
import org.seneid.sharing.ShareStopped;
import org.seneid.sharing.ShareViewed;

/**
 * Tells a citizen who has a share's page open that somebody looked, once it is on record. A page that hears of nothing, as
 * on another node, without a script or behind a proxy that holds events back, shows the same after a reload.
 */
@ApplicationScoped
public class LiveShares {

    private static final int MOST_FOR_ONE_SHARE = 8;

    private final Map<PublicId, Queue<Listener>> listeners = new ConcurrentHashMap<>();

    private record Listener(HttpSession session, SseEventSink sink, Sse sse) {

        /** Whether it still listens. */
        boolean hears(Function<Sse, OutboundSseEvent> event) {
            if (sink.isClosed()) return false;
            try {
                // a session that was left throws: its browser hears no more
                session.getLastAccessedTime();
                sink.send(event.apply(sse)).exceptionally(gone -> {
                    sink.close();
                    return null;
                });
                return true;
            } catch (IllegalStateException closedOrLeft) {
                sink.close();
                return false;
            }
        }
    }

    void listen(PublicId share, HttpSession session, SseEventSink sink, Sse sse) {
        var queue = listeners.computeIfAbsent(share, id -> new ConcurrentLinkedQueue<>());
        var listener = new Listener(session, sink, sse);
        queue.add(listener);
        while (queue.size() > MOST_FOR_ONE_SHARE) queue.remove().sink().close();
        // a first word, so that the browser knows that it listens
        listener.hears(LiveShares::pulse);
    }

    void viewed(@Observes(during = AFTER_SUCCESS) ShareViewed event) {
        tell(event.share(), event.spent() ? "ended" : "viewed");
    }

    void stopped(@Observes(during = AFTER_SUCCESS) ShareStopped event) {
        tell(event.share(), "ended");
    }

    private void tell(PublicId share, String what) {
        listeners.computeIfPresent(share, (id, queue) -> {
            queue.removeIf(listener -> !listener.hears(sse -> sse.newEvent(what, what)));
            return queue.isEmpty() ? null : queue;
        });
    }

    /** Finds out who has gone. */
    void beat() {
        for (var share : listeners.keySet())
            listeners.computeIfPresent(share, (id, queue) -> {
                queue.removeIf(listener -> !listener.hears(LiveShares::pulse));
                return queue.isEmpty() ? null : queue;
            });
    }

    private static OutboundSseEvent pulse(Sse sse) {
        return sse.newEventBuilder().comment("listening").build();
    }
}
