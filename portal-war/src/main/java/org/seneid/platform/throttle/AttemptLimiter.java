package org.seneid.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.platform.Network;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.secret.SecretBox;

/** Counts attempts and slows down whoever makes too many; see {@link ThrottlePolicy} for how long. */
@ApplicationScoped
public class AttemptLimiter {

    @Inject
    AttemptStore attempts;

    @Inject
    SecretBox secretBox;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Notes an attempt for all to see, in a transaction of its own, so that many at once do not slip through before the first
     * has failed.
     *
     * @param subject whom or what it is an attempt at; only a fingerprint of it is kept
     * @param knownDevice the hash of a device's token when the subject's holder signed in on it before
     */
    public Attempt note(ThrottlePolicy policy, String subject, Optional<String> knownDevice) {
        var attempt = attempt(policy, subject, knownDevice);
        attempts.note(attempt);
        return attempt;
    }

    /** How long a noted attempt has to wait; empty when it may be looked at. One that has to wait does not count. */
    public Optional<RetryAfter> check(Attempt noted) {
        return attempts.check(noted);
    }

    /**
     * Notes an attempt from a strange device and checks it.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many
     */
    public Attempt admit(ThrottlePolicy policy, String subject) {
        var noted = note(policy, subject, Optional.empty());
        check(noted).ifPresent(AttemptLimiter::refuse);
        return noted;
    }

    /**
     * The same, in the transaction of a caller that holds a row of the subject's to its end: as many are admitted as are
     * free, however many come at once. It has to commit before the attempt is looked at.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many
     */
    @Transactional(TxType.MANDATORY)
    public Attempt admitInTurn(ThrottlePolicy policy, String subject) {
        var attempt = attempt(policy, subject, Optional.empty());
        attempts.noteAndCheck(attempt).ifPresent(AttemptLimiter::refuse);
        return attempt;
    }

    /** It was no guess, and does not count; those before it still do. */
    public void withdraw(Attempt noted) {
        attempts.withdraw(noted);
    }

    /** It was right, and all is: this place or device starts anew. Joins the transaction of what it was for. */
    @Transactional(TxType.MANDATORY)
    public void succeeded(Attempt noted) {
        attempts.forgetAlike(noted);
    }

    private Attempt attempt(ThrottlePolicy policy, String subject, Optional<String> knownDevice) {
        return new Attempt(
                policy,
                fingerprint(policy, subject),
                Network.of(acting.address()),
                policy.countsAddresses()
                        ? fingerprint(
                                policy,
                                "at " + Network.ofSubscriber(acting.address()).range())
                        : null,
                knownDevice,
                clock.instant());
    }

    String fingerprint(ThrottlePolicy policy, String subject) {
        return secretBox.fingerprint(policy + ":" + subject);
    }

    private static void refuse(RetryAfter refusal) {
        throw new RuleBroken("platform.throttle.wait", refusal.minutes());
    }
}
