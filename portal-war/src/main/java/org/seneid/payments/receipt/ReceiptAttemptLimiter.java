package org.seneid.payments.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.audit.Network;

/**
 * Counts tries at receipts' codes, each written down in a transaction of its own before it is looked at: a hundred sent
 * at once see each other. A right one is taken back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptAttemptLimiter {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_OF_A_NETWORK = 20;
    /** Many more, so that nobody keeps others from checking a receipt by guessing at it. */
    private static final int MOST_AT_A_RECEIPT = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return what {@link #takeBack} takes back */
    public long add(String number, String address) {
        var guess = new ReceiptAttempt(number, Network.of(address).range(), clock.instant());
        em.persist(guess);
        return guess.id();
    }

    /** Whether so many were tried from there, or at this receipt, that no more is looked at for a while. */
    public boolean tooMany(String number, String address) {
        var since = clock.instant().minus(WINDOW);
        return count("network", Network.of(address).range(), since) > MOST_OF_A_NETWORK
                || count("receiptNumber", number, since) > MOST_AT_A_RECEIPT;
    }

    public void takeBack(long guess) {
        em.createQuery("delete from ReceiptAttempt g where g.id = :id")
                .setParameter("id", guess)
                .executeUpdate();
    }

    /** Forgets what counts no more. */
    public void forget() {
        em.createQuery("delete from ReceiptAttempt g where g.guessedAt < :since")
                .setParameter("since", clock.instant().minus(WINDOW))
                .executeUpdate();
    }

    private long count(String what, String value, Instant since) {
        return em.createQuery(
                        "select count(g) from ReceiptAttempt g where g." + what + " = :value and g.guessedAt > :since",
                        Long.class)
                .setParameter("value", value)
                .setParameter("since", since)
                .getSingleResult();
    }
}
