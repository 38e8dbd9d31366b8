package org.seneid.registry.sandbox;

/**
 * What goes wrong with one register of the sandbox, on purpose.
 *
 * @param latencyMillis how long it takes to answer, beside what it takes anyway
 * @param outage whether it answers at all
 */
public record Fault(int latencyMillis, boolean outage) {

    public static final Fault NONE = new Fault(0, false);
    private static final int LONGEST = 60_000;

    public Fault {
        if (latencyMillis < 0 || latencyMillis > LONGEST)
            throw new IllegalArgumentException("latency: " + latencyMillis);
    }
}
