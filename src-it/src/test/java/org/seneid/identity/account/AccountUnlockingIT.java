package org.seneid.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.Holders;
import org.seneid.identity.Holders.Holder;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.lock.AccountUnlocking;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** How holders open an account again that they locked, and nobody else does. */
@InContainer
class AccountUnlockingIT {

    private static final String WRONG = "000000";

    @Inject
    private AccountUnlocking unlocking;

    @Inject
    private AccountLocks locks;

    @Inject
    private SecondFactors factors;

    @Inject
    private Holders holders;

    @Inject
    private Callers callers;

    @Inject
    private Databases databases;

    @Inject
    private PastAttempts attempts;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private Clock clock;

    @Inject
    private MovableClock movableClock;

    private Holder holder;

    @BeforeEach
    void somebodyWithAnAppAndASheet() throws Exception {
        holder = holders.withAnAppAndASheet();
    }

    @Test
    void whoeverGuessesTheSecondFactorToUnlockIsCountedAtTheSignInToo() throws Exception {
        as.citizen(holder.there(), () -> locks.lock());
        for (int i = 0; i < 5; i++) refusedToUnlock(holder.person(), Citizens.PASSWORD, "zzzz-zzzz-zzzz-zzzz");
        assertThat(attempts.count(
                        ThrottlePolicy.SECOND_FACTOR,
                        LoginId.of(holder.account()).subject()))
                .isEqualTo(5);
        assertThatThrownBy(() -> unlocking.unlock(holder.person(), Citizens.PASSWORD, holder.sheetCode(0)))
                .hasMessage("platform.throttle.wait");
        movableClock.move(Duration.ofMinutes(16));
        unlocking.unlock(holder.person(), Citizens.PASSWORD, holder.sheetCode(0));
    }

    @Test
    void theHolderUnlocksByPasswordAndApp() throws Exception {
        as.citizen(holder.there(), () -> locks.lock());
        acting.asNobody(ELSEWHERE);
        unlocking.unlock(holder.person(), Citizens.PASSWORD, holder.app().code(clock.instant()));
        assertThat(callers.at(HOME, holder.account(), Citizens.PASSWORD)).isInstanceOf(SecondFactorNeeded.class);
        assertThat(callers.acts(holder.account())).containsOnlyOnce("account.unlocked done");
    }

    @Test
    void nothingLessUnlocksAndAllIsToldTheSame() throws Exception {
        as.citizen(holder.there(), () -> locks.lock());
        refusedToUnlock(holder.person(), "wrong-password-99", holder.sheetCode(0));
        refusedToUnlock(holder.person(), Citizens.PASSWORD, WRONG);
        refusedToUnlock(Citizens.number(), Citizens.PASSWORD, WRONG);
        unlocking.unlock(holder.person(), Citizens.PASSWORD, holder.sheetCode(0));
        refusedToUnlock(holder.person(), Citizens.PASSWORD, holder.sheetCode(1));
    }

    @Test
    void whatAnOfficerLockedOnlyADeskUnlocks() throws Exception {
        as.officer(holder.there(), () -> {
            locks.lockAtDesk(holder.account().id(), "Khai báo mất thẻ");
            return null;
        });
        refusedToUnlock(holder.person(), Citizens.PASSWORD, holder.sheetCode(0));
        assertThat(as.citizen(holder.there(), () -> factors.recoveryCodesLeft()))
                .isEqualTo(holder.sheet().size());
    }

    private void refusedToUnlock(PersonalId number, String password, String answer) {
        acting.asNobody(ELSEWHERE);
        assertThatThrownBy(() -> unlocking.unlock(number, password, answer)).hasMessage("identity.unlock.wrong");
    }
}
