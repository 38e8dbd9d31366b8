package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;

/**
 * Where people who are not signed in name a number and a secret, beside the sign-in. Guessers wait as they do there, each
 * door on its own account, and every answer takes as long as a password's, so that the time does not tell who exists.
 */
@ApplicationScoped
class SideDoors {

    static final String LOCK = "lock";
    static final String UNLOCK = "unlock";
    static final String ACTIVATE = "activate";
    static final String RECOVER = "recover";

    @Inject
    Tries tries;

    @Inject
    PasswordHashing hashing;

    @Inject
    SignIns signIns;

    /**
     * Counts a guess before it is looked at. No transaction may be open: a hash is computed.
     *
     * @throws RuleBroken {@code identity.wait-here} after too many wrong ones
     */
    SignInTry knock(String door, PersonalId number) {
        var guess = tries.note(subject(door, number), Optional.empty());
        tries.mustWait(guess, Throttle.PLACE_UNDER_ATTACK).ifPresent(until -> {
            throw new RuleBroken("identity.wait-here", signIns.minutesTo(until));
        });
        hashing.matches(Optional.empty(), door);
        return guess;
    }

    /**
     * Counts a guess at a second factor, together with those at the sign-in.
     *
     * @throws RuleBroken {@code identity.wait-here} after too many wrong ones
     */
    SignInTry secondFactor(Account account) {
        var guess = tries.note(Caller.of(account).secondFactorHash(), Optional.empty());
        tries.mustWait(guess, Throttle.SECOND_FACTOR_UNDER_ATTACK).ifPresent(until -> {
            throw new RuleBroken("identity.wait-here", signIns.minutesTo(until));
        });
        return guess;
    }

    /** What is counted, and what codes are sent for, at a door about a number: 64 characters. */
    static String subject(String door, PersonalId number) {
        return Hash.of(door + ":" + number.digits());
    }

    /** It was no guess: this place starts anew. */
    @Transactional
    void right(SignInTry guess) {
        tries.succeeded(guess);
    }
}
