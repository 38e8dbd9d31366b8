package org.seneid.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;
import static org.seneid.identity.account.Callers.WRONG;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;

/** Who guesses waits, and keeps nobody else out. */
@InContainer
class ThrottlePolicyIT {

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private PastAttempts attempts;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    private Account account;

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @Test
    void anUnknownNumberIsAnsweredTheSameAndMadeToWaitTheSame() {
        var nobody = Realm.CITIZENS.caller(Citizens.number().digits()).orElseThrow();
        for (int i = 0; i < 5; i++)
            assertThat(callers.at(HOME, nobody, WRONG, null)).isEqualTo(Refused.WRONG);
        assertThat(waits(callers.at(HOME, nobody, WRONG, null))).isTrue();
    }

    @Test
    void aGuesserWaitsAndThenMayTryAgain() {
        failFiveTimes(ELSEWHERE);
        assertThat(waits(callers.at(ELSEWHERE, account, Citizens.PASSWORD))).isTrue();
        clock.move(Duration.ofSeconds(31));
        assertThat(callers.at(ELSEWHERE, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void aTryThatHasToWaitMakesNobodyWaitLonger() throws Exception {
        failFiveTimes(ELSEWHERE);
        for (int i = 0; i < 20; i++) callers.at(ELSEWHERE, account, WRONG);
        assertThat(callers.tries(account)).isEqualTo(5);
    }

    @Test
    void aGuesserCannotKeepTheHolderOutElsewhere() {
        failFiveTimes(ELSEWHERE);
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void aGuesserInTheSameNetworkCannotKeepOutADeviceTheHolderUsedBefore() {
        var device = ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).deviceToken();
        failFiveTimes(HOME);
        assertThat(waits(callers.at(HOME, account, Citizens.PASSWORD))).isTrue();
        assertThat(callers.at(HOME, LoginId.of(account), Citizens.PASSWORD, device))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void aDeviceOfSomebodyElseIsAStrangeDevice() {
        var others = citizens.open(2);
        var device = ((Welcome) callers.at(HOME, LoginId.of(others), Citizens.PASSWORD, null)).deviceToken();
        for (int i = 0; i < 5; i++) callers.at(ELSEWHERE, LoginId.of(account), WRONG, device);
        assertThat(waits(callers.at(ELSEWHERE, LoginId.of(account), WRONG, device)))
                .isTrue();
    }

    @Test
    void anAccountGuessedAtFromEverywhereGivesEachNewPlaceOneTry() throws Exception {
        attempts.attacked(ThrottlePolicy.SIGN_IN, LoginId.of(account).subject());
        assertThat(callers.at(ELSEWHERE, account, WRONG)).isEqualTo(Refused.WRONG);
        assertThat(waits(callers.at(ELSEWHERE, account, Citizens.PASSWORD))).isTrue();
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        var guesses = new ArrayList<Callable<SignInResult>>();
        for (int i = 0; i < 30; i++) guesses.add(() -> inARequest(() -> callers.at(ELSEWHERE, account, WRONG)));
        var looked = 0;
        for (var guess : threads.invokeAll(guesses)) if (!waits(guess.get())) looked++;
        assertThat(looked).isLessThanOrEqualTo(5);
    }

    private void failFiveTimes(String address) {
        for (int i = 0; i < 5; i++)
            assertThat(callers.at(address, account, WRONG)).isEqualTo(Refused.WRONG);
    }

    private static boolean waits(SignInResult answer) {
        return answer instanceof Refused refused && refused.retryAfter().isPresent();
    }

    private static <T> T inARequest(Callable<T> call) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            return call.call();
        } finally {
            context.deactivate();
        }
    }
}
