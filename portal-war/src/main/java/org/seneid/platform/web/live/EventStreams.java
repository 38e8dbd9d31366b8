package org.seneid.platform.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.seneid.platform.AccountId;

/**
 * Tells the open pages of whoever is signed in what happens, as it happens. What is told is a hint: a page without a script,
 * behind a proxy that holds events back or on another node shows the same after a reload. A stream lives two minutes and is
 * opened anew, so that each passes the filters again: a session that ended unheard, as on another node, hears no more.
 */
@ApplicationScoped
public class EventStreams {

    /** Pages of one account that listen at once; hidden ones do not. */
    static final int MOST_FOR_ONE = 12;

    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RENEW = EventStream.message("renew", "");
    private static final byte[] CROWDED = EventStream.message("crowded", "");

    private final Map<Ear, Queue<EventStream>> streams = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** @param own whether the account's holder listens, or somebody who acts for them */
    record Ear(AccountId account, boolean own) {}

    /** Tells every open page of an account's holder. Called once it is committed; never waits. */
    public void tell(AccountId holder, String event, String data) {
        tell(new Ear(holder, true), EventStream.message(event, data));
    }

    /** The same, and those who act for the holder as a parent does. */
    public void tellWhoeverActs(AccountId holder, String event, String data) {
        tell(holder, event, data);
        tell(new Ear(holder, false), EventStream.message(event, data));
    }

    /** Whether any page of the account's holder listens on this node. */
    public boolean hears(AccountId holder) {
        return streams.containsKey(new Ear(holder, true));
    }

    /** Whether anybody listens on this node. */
    public boolean anybody() {
        return !streams.isEmpty();
    }

    /** Ends what was opened in a session, by {@link org.seneid.platform.Actor#session()}. */
    public void end(String session) {
        endAll(stream -> stream.of(session));
    }

    void end(HttpSession session) {
        endAll(stream -> stream.in(session));
    }

    void listen(EventStream stream, List<Ear> ears) {
        stream.take(PULSE); // a first word, so that the browser knows that it listens
        for (var ear : ears) {
            var crowd = streams.compute(ear, (same, queue) -> joined(queue, stream));
            var staying = staying(crowd);
            if (staying.size() > MOST_FOR_ONE && crowd.remove(staying.get(0))) turnAway(staying.get(0));
        }
    }

    /** But for those that leave by themselves, since their page is opening a successor. */
    private List<EventStream> staying(Queue<EventStream> crowd) {
        var old = clock.instant().minus(LIFE);
        return crowd.stream().filter(stream -> !stream.olderThan(old)).toList();
    }

    private static Queue<EventStream> joined(Queue<EventStream> queue, EventStream stream) {
        var crowd = queue == null ? new ConcurrentLinkedQueue<EventStream>() : queue;
        crowd.add(stream);
        return crowd;
    }

    /** The page that has listened longest; it tries again when somebody looks at it. */
    private static void turnAway(EventStream eldest) {
        eldest.take(CROWDED);
        eldest.end();
    }

    /** Finds out who has gone, and has those who have listened for long come again. */
    void beat() {
        var now = clock.instant();
        streams.keySet()
                .forEach(ear -> keep(ear, stream -> {
                    if (stream.olderThan(now.minus(LIFE).minus(GRACE))) return false;
                    return stream.take(stream.olderThan(now.minus(LIFE)) ? RENEW : PULSE);
                }));
    }

    @PreDestroy
    void close() {
        endAll(stream -> true);
    }

    private void tell(Ear ear, byte[] message) {
        keep(ear, stream -> stream.take(message));
    }

    private void endAll(Predicate<EventStream> which) {
        streams.keySet().forEach(ear -> keep(ear, which.negate()));
    }

    /** Ends the others, and forgets ears that have none left. */
    private void keep(Ear ear, Predicate<EventStream> which) {
        var queue = streams.get(ear);
        if (queue == null) return;
        for (var stream : queue) {
            if (which.test(stream)) continue;
            queue.remove(stream);
            stream.end();
        }
        streams.computeIfPresent(ear, (same, left) -> left.isEmpty() ? null : left);
    }
}
