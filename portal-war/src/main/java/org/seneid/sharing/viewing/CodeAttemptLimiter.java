package org.seneid.sharing.viewing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts tries at codes by network address, each in a transaction of its own, so that a refusal that rolls back still counts.
 *
 * <p>A try is written down before it is looked up: a hundred sent at once see each other, and no more than the limit get an
 * answer. A try that led somewhere is taken back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeAttemptLimiter {

    /** How long a try counts. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.sharing.guesses", defaultValue = "20")
    int most;

    /** @return what {@link #takeBack} takes back */
    public long add(String address) {
        var guess = new CodeAttempt(network(address), clock.instant());
        em.persist(guess);
        return guess.id();
    }

    /** Whether this address has tried so often that its next tries lead nowhere for a while. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean tooMany(String address) {
        return em.createQuery(
                                "select count(g) from CodeAttempt g where g.address = :address and g.guessedAt > :since",
                                Long.class)
                        .setParameter("address", network(address))
                        .setParameter("since", clock.instant().minus(WINDOW))
                        .getSingleResult()
                > most;
    }

    /** That try was no guess: it found a share. */
    public void takeBack(long guess) {
        em.createQuery("delete from CodeAttempt g where g.id = :id")
                .setParameter("id", guess)
                .executeUpdate();
    }

    /** One household or one server has a whole /64 of IPv6 addresses: it counts as one. */
    public static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            var whole = InetAddress.getByName(address).getAddress();
            return HexFormat.ofDelimiter(":").formatHex(whole, 0, Math.min(8, whole.length));
        } catch (UnknownHostException e) {
            return "unreadable";
        }
    }
}
