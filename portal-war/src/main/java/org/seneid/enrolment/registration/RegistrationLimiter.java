package org.seneid.enrolment.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.seneid.audit.Network;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.secret.SecretBox;

/**
 * Slows down whoever tries numbers and names at the online opening, by their network and by the number there. As at the
 * sign-in nobody can keep a number's holder out: each network has tries of its own, fewer while the number is tried from
 * everywhere. Right ones count like wrong ones, or what counts would tell which was which.
 */
@ApplicationScoped
public class RegistrationLimiter {

    /** An hour's tries in a network, which people share; who knows their own birthday needs one. */
    static final int MOST_IN_A_NETWORK = 30;

    /** An hour's tries at one number in one network: some typing mistakes. */
    static final int MOST_IN_A_PLACE = 5;

    /** A day's tries at one number from everywhere together; more is an attack. */
    static final int MOST_FROM_EVERYWHERE = 20;

    /** A day's tries at such a number in one network: its holder may mistype once, and guesses need many networks. */
    static final int MOST_IN_A_PLACE_UNDER_ATTACK = 2;

    static final Duration HOUR = Duration.ofHours(1);
    public static final Duration DAY = Duration.ofDays(1);

    @Inject
    RegistrationAttemptStore book;

    @Inject
    SecretBox seal;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Counts a try before anybody is looked up. It is written for all to see before any are counted, so that many at once do
     * not slip through; one that has to wait does not count.
     *
     * @throws RuleBroken {@code enrolment.register.wait} after too many in this hour, {@code enrolment.register.attacked}
     *     after too many on this day at a number that is tried from everywhere
     */
    void count(PersonalId number) {
        var now = clock.instant();
        var noted = new RegistrationAttempt(
                Network.of(acting.address()), seal.fingerprint("register:" + number.digits()), now);
        book.note(noted);
        var counts = book.counts(noted, now.minus(HOUR), now.minus(DAY));
        if (!counts.tooManyInThisHour() && !counts.tooManyUnderAttack()) return;
        book.takeBack(noted);
        throw counts.tooManyUnderAttack()
                ? new RuleBroken("enrolment.register.attacked")
                : new RuleBroken("enrolment.register.wait", HOUR.toMinutes());
    }
}
