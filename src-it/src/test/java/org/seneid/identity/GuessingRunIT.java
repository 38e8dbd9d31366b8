package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.HOME;
import static org.seneid.identity.account.Callers.WRONG;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;

/** Whoever guesses ten thousand times, or at ten thousand doors. */
@InContainer
class GuessingRunIT {

    private static final int GUESSES = 10_000;
    private static final int PLACES = 250;
    private static final int THREADS = 4;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private PastAttempts attempts;

    @Inject
    private Guesser guesser;

    @Resource
    private ManagedExecutorService threads;

    /** One guess, in a request of its own. */
    @Dependent
    public static class Guesser {

        @Inject
        private Callers callers;

        @ActivateRequestContext
        public SignInResult guess(String from, Account at) {
            return callers.at(from, at, WRONG);
        }
    }

    @Test
    void tenThousandWrongPasswordsFromManyPlacesNeitherOpenTheAccountNorKeepItsHolderOut() throws Exception {
        var account = citizens.openWithHash(2, cheap(Citizens.PASSWORD));
        var device = ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).deviceToken();
        var guessers = new ArrayList<Callable<Long>>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            guessers.add(() -> lookedAt(first, account));
        }
        long lookedAt = 0;
        for (var guesses : threads.invokeAll(guessers)) lookedAt += guesses.get();
        assertThat(lookedAt).isLessThan(PastAttempts.attack(ThrottlePolicy.SIGN_IN) + PLACES * 2L);
        assertThat(callers.at(HOME, LoginId.of(account), Citizens.PASSWORD, device))
                .isInstanceOf(Welcome.class);
    }

    /** How many of a thread's guesses were compared with the password at all. */
    private long lookedAt(int first, Account account) {
        long compared = 0;
        for (int i = first; i < GUESSES; i += THREADS) {
            var answer = guesser.guess("172.20." + i % PLACES + "." + i / PLACES, account);
            assertThat(answer).isInstanceOf(Refused.class);
            if (answer.equals(Refused.WRONG)) compared++;
        }
        return compared;
    }

    @Test
    void aRunOverManyAccountsFromOnePlaceIsSlowed() throws Exception {
        var account = citizens.openWithHash(2, cheap(Citizens.PASSWORD));
        attempts.spent(ThrottlePolicy.SIGN_IN, "192.0.2.0/24");
        assertThat(((Refused) callers.at("192.0.2.77", account, Citizens.PASSWORD)).retryAfter())
                .isPresent();
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    /** As little work as Argon2 allows; the portal takes its cost from the hash. */
    private static String cheap(String password) {
        return Argon2Factory.create(Argon2Types.ARGON2id).hash(1, 8, 1, password.toCharArray());
    }
}
