package org.seneid.connect.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.connect.client.Client;

/** Counts what each client calls within a minute; each node counts for itself, so that counting costs nothing. */
@ApplicationScoped
class CallQuota {

    private static final int MINUTE = 60;

    /** Whoever is not who they say must not fill another's log. */
    private static final int REFUSED_NOTED = 30;

    private final Map<String, Window> calls = new ConcurrentHashMap<>();
    private final Map<String, Window> refusals = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    private record Window(long minute, int count) {

        Window next(long now) {
            return minute == now ? new Window(now, count + 1) : new Window(now, 1);
        }
    }

    /** @throws TooManyCalls beyond what the client may */
    void count(Client client) {
        var second = clock.instant().getEpochSecond();
        if (count(calls, client.clientId(), second) > client.callsAMinute())
            throw new TooManyCalls(MINUTE - second % MINUTE);
    }

    /** Whether a refusal of the caller is put into the client's log: a few of them tell its developer all. */
    boolean notes(Client client) {
        return count(refusals, client.clientId(), clock.instant().getEpochSecond()) <= REFUSED_NOTED;
    }

    private static int count(Map<String, Window> windows, String client, long second) {
        var minute = second / MINUTE;
        return windows.compute(client, (id, before) -> before == null ? new Window(minute, 1) : before.next(minute))
                .count();
    }
}
