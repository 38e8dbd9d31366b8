package org.seneid.platform.throttle;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.seneid.platform.throttle.Counted.ADDRESS;
import static org.seneid.platform.throttle.Counted.DEVICE;
import static org.seneid.platform.throttle.Counted.NETWORK;
import static org.seneid.platform.throttle.Counted.PLACE;
import static org.seneid.platform.throttle.Counted.SUBJECT;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be attempted how often, and how long a guesser waits: the longest of the waits that a policy's limits ask for.
 *
 * <p>Nobody can lock another's account with it. A device that its holder signed in on before has an allowance of its own;
 * from any other device each network has its own, so failures from elsewhere never use up the holder's. What many places
 * fail at (NIST SP 800-63B allows an account a hundred failures) gives every strange place fewer free attempts and longer
 * waits. Many people share a network, so it has many free attempts.
 */
public enum ThrottlePolicy {
    /** An account, by a password, a passkey, or what is shown by people who are not signed in. */
    SIGN_IN(
            new ThrottleLimit(DEVICE, 10, ofSeconds(30), ofMinutes(15), ThrottleLimit.DAY),
            new ThrottleLimit(PLACE, 5, ofSeconds(30), ofMinutes(15), ThrottleLimit.DAY),
            new ThrottleLimit(PLACE, 1, ofMinutes(15), ofHours(1), ThrottleLimit.DAY).underAttackAfter(100),
            new ThrottleLimit(NETWORK, 300, ofSeconds(2), ofSeconds(30), ThrottleLimit.DAY)),

    /**
     * A second factor of an account. Whoever fails at it from everywhere knows the password, so then only devices that the
     * holder signed in on before may go on.
     */
    SECOND_FACTOR(
            new ThrottleLimit(DEVICE, 10, ofSeconds(30), ofMinutes(15), ThrottleLimit.DAY),
            new ThrottleLimit(PLACE, 5, ofSeconds(30), ofMinutes(15), ThrottleLimit.DAY),
            new ThrottleLimit(SUBJECT, 100, ofHours(24), ofHours(24), ThrottleLimit.DAY),
            new ThrottleLimit(NETWORK, 300, ofSeconds(2), ofSeconds(30), ThrottleLimit.DAY)),

    /**
     * A number, a name and a birthday at the online opening of an account. Right attempts count like wrong ones, or what
     * counts would tell which was which.
     */
    REGISTRATION(
            new ThrottleLimit(PLACE, 5, ofHours(1)),
            new ThrottleLimit(PLACE, 2, ThrottleLimit.DAY).underAttackAfter(20),
            new ThrottleLimit(NETWORK, 30, ofHours(1))),

    /** What a caller says of themselves, as an agent enters it. */
    HELPDESK(new ThrottleLimit(SUBJECT, 10, ofMinutes(15))),

    /** Whose number it is who is to work here, as an operator enters it. */
    STAFF_OPENING(new ThrottleLimit(SUBJECT, 10, ofMinutes(15))),

    /** Adding up the books, which reads all of them; an operator as who does it. */
    LEDGER_CHECK(new ThrottleLimit(SUBJECT, 5, ofMinutes(15))),

    /** Whose account a number is, here or at a bank, as a citizen enters it: nobody learns the names of many. */
    BANK_NAME(new ThrottleLimit(SUBJECT, 20, ofHours(1))),

    /**
     * The code of a share. One address has a fifth of what its network has, so that one stranger does not keep a whole
     * network from six digits; a scanned code is no guess, and nobody keeps it from anybody.
     */
    SHARE_CODE(new ThrottleLimit(ADDRESS, 20, ofMinutes(15)), new ThrottleLimit(NETWORK, 100, ofMinutes(15))),

    /**
     * The code of a share, by a registered party: a party that guesses is slowed down wherever it calls from, and a network in
     * which parties do.
     */
    REDEMPTION(new ThrottleLimit(SUBJECT, 20, ofMinutes(15)), new ThrottleLimit(NETWORK, 100, ofMinutes(15))),

    /** The code printed on a receipt; a receipt has so many attempts that nobody keeps others from checking it. */
    RECEIPT(new ThrottleLimit(NETWORK, 20, ofMinutes(15)), new ThrottleLimit(SUBJECT, 200, ofMinutes(15)));

    private static final Set<ThrottlePolicy> OF_ACCOUNTS = EnumSet.of(SIGN_IN, SECOND_FACTOR);

    private final List<ThrottleLimit> limits;

    ThrottlePolicy(ThrottleLimit... limits) {
        this.limits = List.of(limits);
    }

    List<ThrottleLimit> limits() {
        return limits;
    }

    /** The policies whose attempts a network has one allowance for. */
    Set<ThrottlePolicy> sharingNetworks() {
        return OF_ACCOUNTS.contains(this) ? OF_ACCOUNTS : EnumSet.of(this);
    }

    boolean countsAddresses() {
        return limits.stream().anyMatch(limit -> limit.counted() == ADDRESS);
    }

    /** How long an attempt counts at most. */
    Duration remembered() {
        return limits.stream()
                .map(ThrottleLimit::window)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
