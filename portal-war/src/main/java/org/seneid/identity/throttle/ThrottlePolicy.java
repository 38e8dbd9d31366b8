package org.seneid.identity.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a guesser waits: some failures are free, then each one doubles the wait, up to a longest one.
 *
 * <p>Nobody can lock another's account with it. A device that its holder signed in on before has an allowance of its
 * own; from any other device each network has its own, so failures from elsewhere never use up the holder's. An account
 * that many places fail at (NIST SP 800-63B allows a hundred) gives every strange place one free try and then long waits.
 */
public record ThrottlePolicy(int free, Duration first, Duration longest) {

    /** A device that the holder signed in on before. */
    static final ThrottlePolicy KNOWN_DEVICE = new ThrottlePolicy(10, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** An account, tried from strange devices in one network. */
    static final ThrottlePolicy PLACE = new ThrottlePolicy(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** The same, once the account was failed at too often from everywhere together. */
    public static final ThrottlePolicy PLACE_UNDER_ATTACK =
            new ThrottlePolicy(1, Duration.ofMinutes(15), Duration.ofHours(1));

    /**
     * Second factors of an account, once they were failed at too often from everywhere together: whoever does that knows the
     * password, so only devices that its holder signed in on before may go on.
     */
    public static final ThrottlePolicy SECOND_FACTOR_UNDER_ATTACK =
            new ThrottlePolicy(0, Duration.ofHours(24), Duration.ofHours(24));

    /** All accounts, tried from strange devices in one network: many people may share it, so the wait stays short. */
    public static final ThrottlePolicy NETWORK = new ThrottlePolicy(300, Duration.ofSeconds(2), Duration.ofSeconds(30));

    public static final int ATTACK = 100;
    public static final Duration REMEMBERED = Duration.ofHours(24);

    private static final int MOST_DOUBLINGS = 20;

    /** From when on another try is allowed, after so many failures with the last one then; in the past when now is fine. */
    Instant openAgain(long failures, Instant lastFailure) {
        if (failures < free) return Instant.MIN;
        var doublings = (int) Math.min(failures - free, MOST_DOUBLINGS);
        var wait = first.multipliedBy(1L << doublings);
        return lastFailure.plus(wait.compareTo(longest) > 0 ? longest : wait);
    }

    /** Whether a place that has not failed yet waits as well. */
    boolean closesAllPlaces() {
        return free == 0;
    }

    static ThrottlePolicy place(long failuresFromEverywhere, ThrottlePolicy underAttack) {
        return failuresFromEverywhere < ATTACK ? PLACE : underAttack;
    }
}
