package org.seneid.platform.throttle;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which limits hold, and how many are kept waiting by each. Only numbers leave it. */
@ApplicationScoped
public class LimitReport {

    /** More keys than this are not looked at: that many mean an attack, whatever the number is. */
    private static final int MOST = 10_000;

    private static final String TOGETHER =
            "select new org.seneid.platform.throttle.AttemptKey(max(a.subject), count(a), min(a.attemptedAt),"
                    + " max(a.attemptedAt)) from Attempt a where a.policy in :policies and a.attemptedAt > :since"
                    + " and a.device is %s null group by %s having count(a) >= :least";

    @PersistenceContext
    EntityManager em;

    @Inject
    ThrottleSettings settings;

    @Inject
    Clock clock;

    /** The limits of all policies, in the order in which they are declared. */
    @Transactional(TxType.SUPPORTS)
    public List<LimitInForce> limits() {
        var now = clock.instant();
        return Arrays.stream(ThrottlePolicy.values())
                .flatMap(policy -> settings.limits(policy).stream().map(limit -> inForce(policy, limit, now)))
                .toList();
    }

    private LimitInForce inForce(ThrottlePolicy policy, ThrottleLimit limit, Instant now) {
        var keys = keys(policy, limit.counted(), limit.free(), limit, now);
        var attacked = attacked(policy, limit, now);
        var blocked = keys.stream()
                .filter(key -> !limit.underAttack() || attacked.contains(key.subject()))
                .filter(key -> limit.openAgain(key.attempts()).isAfter(now))
                .count();
        return new LimitInForce(
                policy,
                limit.counted().name(),
                limit.free(),
                limit.first(),
                limit.longest(),
                limit.window(),
                limit.attack(),
                blocked,
                keys.size() == MOST);
    }

    /** Those that so much is attempted at from everywhere that the limit holds for them. */
    private Set<String> attacked(ThrottlePolicy policy, ThrottleLimit limit, Instant now) {
        if (!limit.underAttack()) return Set.of();
        return keys(policy, Counted.SUBJECT, limit.attack(), limit, now).stream()
                .map(AttemptKey::subject)
                .collect(toSet());
    }

    private List<AttemptKey> keys(
            ThrottlePolicy policy, Counted counted, long least, ThrottleLimit limit, Instant now) {
        var policies = counted == Counted.NETWORK ? policy.sharingNetworks() : Set.of(policy);
        return em.createQuery(
                        TOGETHER.formatted(counted == Counted.DEVICE ? "not" : "", counted.together()),
                        AttemptKey.class)
                .setParameter("policies", policies)
                .setParameter("since", now.minus(limit.window()))
                .setParameter("least", Math.max(1, least))
                .setMaxResults(MOST)
                .getResultList();
    }
}
