package org.seneid.identity.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/**
 * Where people who are not signed in name a number and a secret, beside the sign-in. Guessers wait as they do there, each
 * door on its own account, and every answer takes as long as a password's, so that the time does not tell who exists.
 */
@ApplicationScoped
public class AnonymousAttempts {

    public static final String LOCK = "lock";
    public static final String UNLOCK = "unlock";
    public static final String ACTIVATE = "activate";
    public static final String RECOVER = "recover";

    @Inject
    AttemptLimiter limiter;

    @Inject
    PasswordHashing hashing;

    /**
     * Counts a guess before it is looked at. No transaction may be open: a hash is computed.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many wrong ones
     */
    public Attempt admit(String door, PersonalId number) {
        var guess = limiter.admit(ThrottlePolicy.SIGN_IN, subject(door, number));
        hashing.matches(Optional.empty(), door);
        return guess;
    }

    /**
     * The same where staff say their name.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many wrong ones
     */
    public Attempt admit(String door, LoginId caller) {
        var guess = limiter.admit(ThrottlePolicy.SIGN_IN, Sha256.of(door + ":" + caller.subject()));
        hashing.matches(Optional.empty(), door);
        return guess;
    }

    /**
     * Counts a guess at a second factor, together with those at the sign-in.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many wrong ones
     */
    public Attempt secondFactor(Account account) {
        return limiter.admit(ThrottlePolicy.SECOND_FACTOR, LoginId.of(account).subject());
    }

    /** What is counted, and what codes are sent for, at a door about a number: 64 characters. */
    public static String subject(String door, PersonalId number) {
        return Sha256.of(door + ":" + number.digits());
    }

    /** It was no guess: this place starts anew. */
    @Transactional
    public void right(Attempt guess) {
        limiter.succeeded(guess);
    }
}
