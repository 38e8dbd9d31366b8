package org.seneid.platform.work;

/**
 * How much waits at a place.
 *
 * @param count what waits; negative when nothing is counted there
 * @param late how much of it is past its time
 * @param soon how much of it comes due today
 */
public record Waiting(int count, int late, int soon) {

    public static final Waiting NONE = new Waiting(-1, 0, 0);

    public static Waiting of(int count) {
        return new Waiting(count, 0, 0);
    }

    public boolean counted() {
        return count >= 0;
    }
}
