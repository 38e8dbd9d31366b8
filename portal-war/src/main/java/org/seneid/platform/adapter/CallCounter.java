package org.seneid.platform.adapter;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts calls by why they failed and how long they took; guarded by whoever has it. */
final class CallCounter {

    private static final int REASONS = 20;
    private static final String OTHER = "other";
    private static final double MOST = 0.95;

    private long calls;
    private final Map<String, Long> failures = new TreeMap<>();

    /** How many calls took less than two to the power of the place, in milliseconds. */
    private final long[] times = new long[Long.SIZE];

    void add(Duration took, String reason) {
        calls++;
        times[Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, took.toMillis()))]++;
        if (!reason.isEmpty()) fail(reason, 1);
    }

    void add(CallCounter other) {
        calls += other.calls;
        for (int i = 0; i < times.length; i++) times[i] += other.times[i];
        other.failures.forEach(this::fail);
    }

    /** An adapter that makes up a reason for each failure takes no memory by it. */
    private void fail(String reason, long often) {
        var known = failures.containsKey(reason) || failures.size() < REASONS;
        failures.merge(known ? reason : OTHER, often, Long::sum);
    }

    CallCounts counts() {
        return new CallCounts(calls, Map.copyOf(failures), mostWithin());
    }

    private Optional<Duration> mostWithin() {
        long within = 0;
        for (int i = 0; i < times.length; i++) {
            within += times[i];
            if (calls > 0 && within >= calls * MOST) return Optional.of(Duration.ofMillis(1L << i));
        }
        return Optional.empty();
    }
}
