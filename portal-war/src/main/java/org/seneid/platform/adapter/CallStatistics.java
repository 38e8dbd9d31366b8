package org.seneid.platform.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of the calls to the outside parties behind one port, on this node since it started. Nothing of what was asked or
 * answered is kept.
 */
public final class CallStatistics {

    private static final int LONGEST_REASON = 80;

    private final Clock clock;
    private final Instant since;
    private final Map<String, Party> parties = new ConcurrentHashMap<>();

    public CallStatistics(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    /** One outside party; guarded by itself. */
    private static final class Party {

        private final CallCounter all = new CallCounter();
        private final CallCounter[] minutes = new CallCounter[CallCounts.MINUTES];
        private final long[] numbers = new long[CallCounts.MINUTES];
        private Instant failedAt;
        private String failure = "";

        synchronized void add(Duration took, String reason, Instant now) {
            all.add(took, reason);
            minute(now).add(took, reason);
            if (reason.isEmpty()) return;
            failedAt = now;
            failure = reason;
        }

        /** The counter of this minute; its place was that of the same minute of an hour ago. */
        private CallCounter minute(Instant now) {
            var number = now.getEpochSecond() / CallCounts.MINUTE;
            var place = Math.floorMod(number, CallCounts.MINUTES);
            if (minutes[place] == null || numbers[place] != number) {
                minutes[place] = new CallCounter();
                numbers[place] = number;
            }
            return minutes[place];
        }

        synchronized CallCounts lastHour(Instant now) {
            var number = now.getEpochSecond() / CallCounts.MINUTE;
            var hour = new CallCounter();
            for (int i = 0; i < CallCounts.MINUTES; i++)
                if (minutes[i] != null && number - numbers[i] < CallCounts.MINUTES) hour.add(minutes[i]);
            return hour.counts();
        }

        synchronized AdapterReport report(AdapterChoice choice, String name, Instant since, Instant now) {
            return new AdapterReport(
                    choice, name, since, lastHour(now), all.counts(), Optional.ofNullable(failedAt), failure);
        }
    }

    /**
     * Counts a call.
     *
     * @param party one of several behind the port, such as a register; empty when there is one
     * @param failure a word without anybody's data; empty when there was an answer
     */
    public void add(String party, Duration took, String failure) {
        var reason = failure.substring(0, Math.min(failure.length(), LONGEST_REASON));
        parties.computeIfAbsent(party, name -> new Party()).add(took, reason, clock.instant());
    }

    /** One report for each party that was called; one without calls when none was. */
    public List<AdapterReport> reports(AdapterChoice choice) {
        var now = clock.instant();
        var reports = new ArrayList<AdapterReport>();
        new TreeMap<>(parties).forEach((name, party) -> reports.add(party.report(choice, name, since, now)));
        if (reports.isEmpty()) reports.add(new Party().report(choice, "", since, now));
        return reports;
    }
}
