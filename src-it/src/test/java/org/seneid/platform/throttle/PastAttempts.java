package org.seneid.platform.throttle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.seneid.support.Databases;

/** Attempts that were made before a test begins, and what is on record after it. */
@Dependent
public class PastAttempts {

    @Inject
    private Databases databases;

    @Inject
    private AttemptLimiter limiter;

    @Inject
    private Clock clock;

    /** One that failed just now, from a strange device in a network. */
    public void failed(ThrottlePolicy policy, String subject, String network) throws Exception {
        databases.portal(
                "insert into attempt (id, policy, subject, network, attempted_at)"
                        + " values (next value for attempt_seq, ?, ?, ?, ?)",
                policy.name(),
                limiter.fingerprint(policy, subject),
                network,
                Timestamp.from(clock.instant()));
    }

    /** As many as a network has for free, at a subject each. */
    public void spent(ThrottlePolicy policy, String network) throws Exception {
        for (int i = 0; i < ofNetwork(policy); i++) failed(policy, "somebody " + i, network);
    }

    /** As many from everywhere as make an attack, from a network each. */
    public void attacked(ThrottlePolicy policy, String subject) throws Exception {
        for (int i = 0; i < attack(policy); i++) failed(policy, subject, "10.9." + i + ".0/24");
    }

    public int count(ThrottlePolicy policy, String subject) throws Exception {
        return databases
                .portal("select id from attempt where subject = ?", limiter.fingerprint(policy, subject))
                .size();
    }

    public void forget(ThrottlePolicy policy) throws Exception {
        databases.portal("delete from attempt where policy = ?", policy.name());
    }

    /** How many attempts a network has for free. */
    public static int ofNetwork(ThrottlePolicy policy) {
        return fewest(policy, Counted.NETWORK, ThrottleLimit::free);
    }

    /** How many attempts a subject has for free, in whatever place. */
    public static int ofSubject(ThrottlePolicy policy) {
        return fewest(policy, Counted.SUBJECT, ThrottleLimit::free);
    }

    /** How many attempts from everywhere are an attack. */
    public static int attack(ThrottlePolicy policy) {
        return policy.limits().stream()
                .filter(limit -> limit.underAttack() || limit.counted() == Counted.SUBJECT)
                .mapToInt(limit -> limit.underAttack() ? (int) limit.attack() : limit.free())
                .min()
                .orElseThrow();
    }

    private static int fewest(ThrottlePolicy policy, Counted counted, ToIntFunction<ThrottleLimit> what) {
        return policy.limits().stream()
                .filter(limit -> limit.counted() == counted)
                .mapToInt(what)
                .min()
                .orElseThrow();
    }
}
