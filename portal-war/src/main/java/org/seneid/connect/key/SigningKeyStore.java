package org.seneid.connect.key;

import com.nimbusds.jose.JWSAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.seneid.platform.secret.SecretBox;

/** Keeps the keys that ID tokens are signed with, and makes new ones before the old ones are old. */
@ApplicationScoped
class SigningKeyStore {

    static final List<JWSAlgorithm> ALGORITHMS = List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    private static final Duration PUBLISHED_BEFORE = Duration.ofDays(7);
    /** No ID token is accepted so long after it was signed. */
    private static final Duration PUBLISHED_AFTER = Duration.ofDays(2);

    /** What it has signed is evidence for as long as citizens' logs are kept. */
    private static final Period KEPT_AFTER = Period.ofYears(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    /** The one that signs last is first. */
    List<SigningKey> all() {
        return em.createNamedQuery(SigningKey.ALL, SigningKey.class).getResultList();
    }

    /** Those of {@link #all} that tokens of today may be signed with. */
    List<SigningKey> current() {
        var now = clock.instant();
        return ALGORITHMS.stream()
                .map(this::of)
                .flatMap(own -> own.stream()
                        .filter(key -> own.indexOf(key) == 0
                                || followed(own, key).plus(PUBLISHED_AFTER).isAfter(now)))
                .toList();
    }

    private List<SigningKey> of(JWSAlgorithm algorithm) {
        return all().stream().filter(key -> key.signsBy(algorithm)).toList();
    }

    /** Since when the next key signs. */
    private static Instant followed(List<SigningKey> own, SigningKey key) {
        return own.get(own.indexOf(key) - 1).signsFrom();
    }

    /** Makes the first key of each algorithm, plans the next where one grows old, and forgets what has signed long ago. */
    @Transactional(TxType.REQUIRES_NEW)
    void rotate() {
        var now = clock.instant();
        for (var algorithm : ALGORITHMS) rotate(algorithm, now);
    }

    private void rotate(JWSAlgorithm algorithm, Instant now) {
        var own = of(algorithm);
        if (own.isEmpty()) {
            em.persist(new SigningKey(algorithm, 1, now, now, secrets));
            return;
        }
        var newest = own.get(0);
        var ends = newest.signsFrom().plus(SIGNS_FOR);
        if (!now.isBefore(ends.minus(PUBLISHED_BEFORE))) {
            var begins = now.plus(PUBLISHED_BEFORE);
            em.persist(new SigningKey(
                    algorithm, newest.generation() + 1, begins.isAfter(ends) ? begins : ends, now, secrets));
        }
        for (var key : own.subList(1, own.size()))
            if (followed(own, key)
                    .atZone(ZoneOffset.UTC)
                    .plus(KEPT_AFTER)
                    .toInstant()
                    .isBefore(now)) em.remove(key);
    }
}
