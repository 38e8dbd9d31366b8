package org.seneid.platform.throttle;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The attempts on record. */
@ApplicationScoped
class AttemptStore {

    private static final String OTHERS =
            "select new org.seneid.platform.throttle.AttemptCount(count(a), min(a.attemptedAt), max(a.attemptedAt))"
                    + " from Attempt a where a.id <> :own and a.attemptedAt > :since and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    ThrottleSettings settings;

    @Inject
    Clock clock;

    /** Committed at once, for all others to count. */
    @Transactional(TxType.REQUIRES_NEW)
    void note(Attempt attempt) {
        em.persist(attempt);
    }

    /** How long an attempt has to wait that was noted; then it does not count. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<RetryAfter> check(Attempt noted) {
        var refusal = refusal(noted);
        if (refusal.isPresent()) withdraw(noted);
        return refusal;
    }

    /** Notes and checks at once, where attempts come one after another. */
    @Transactional(TxType.MANDATORY)
    Optional<RetryAfter> noteAndCheck(Attempt attempt) {
        em.persist(attempt);
        return refusal(attempt);
    }

    @Transactional
    void withdraw(Attempt noted) {
        em.createQuery("delete from Attempt a where a.id = :id")
                .setParameter("id", noted.id())
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void forgetAlike(Attempt noted) {
        var alike = noted.device().isPresent() ? Counted.DEVICE : Counted.PLACE;
        var forget = em.createQuery("delete from Attempt a where " + alike.condition());
        alike.parameters(noted).forEach(forget::setParameter);
        forget.executeUpdate();
    }

    private Optional<RetryAfter> refusal(Attempt attempt) {
        var now = clock.instant();
        return settings.limits(attempt.policy()).stream()
                .filter(limit -> limit.counted().concerns(attempt))
                .flatMap(limit -> refusal(limit, attempt, now).stream())
                .max(comparing(RetryAfter::duration));
    }

    private Optional<RetryAfter> refusal(ThrottleLimit limit, Attempt attempt, Instant now) {
        var open = limit.openAgain(others(limit.counted(), limit.window(), attempt, now));
        if (!now.isBefore(open)) return Optional.empty();
        var holds = !limit.underAttack() || limit.holds(others(Counted.SUBJECT, limit.window(), attempt, now));
        return holds ? Optional.of(new RetryAfter(Duration.between(now, open), limit.underAttack())) : Optional.empty();
    }

    private AttemptCount others(Counted alike, Duration window, Attempt attempt, Instant now) {
        var query = em.createQuery(OTHERS + alike.condition(), AttemptCount.class)
                .setParameter("own", attempt.id())
                .setParameter("since", now.minus(window));
        alike.parameters(attempt).forEach(query::setParameter);
        return query.getSingleResult();
    }
}
