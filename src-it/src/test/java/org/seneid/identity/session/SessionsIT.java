package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;

/** Where somebody is signed in, and what ends it. */
@InContainer
class SessionsIT {

    private static final String ANOTHER = "ghế bút trăng mưa cột";

    @Inject
    private Sessions sessions;

    @Inject
    private Passwords passwords;

    @Inject
    private RevokedSessions ended;

    @Inject
    private KnownDevices devices;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Account account;
    private Actor here;
    private Actor there;

    @BeforeEach
    void signedInTwice() {
        account = citizens.open(2);
        there = signIn(Citizens.PASSWORD);
        here = signIn(Citizens.PASSWORD);
    }

    @Test
    void oneEndsWhereItWasEndedAndNowhereElse() throws Exception {
        assertThat(as.citizen(here, () -> sessions.mine())).hasSize(2);
        as.citizen(here, () -> end(there));
        assertThat(as.citizen(there, () -> sessions.used())).isFalse();
        assertThat(ended.has(there)).isTrue();
        assertThat(as.citizen(here, () -> sessions.used())).isTrue();
        assertThat(ended.has(here)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(here, () -> end(there)));
        assertThat(callers.acts(account)).containsOnlyOnce("account.sessions-ended done");
    }

    @Test
    void nobodyEndsAnothersSession() {
        var stranger = ((Welcome) callers.at(HOME, citizens.open(2), Citizens.PASSWORD)).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(stranger, () -> end(here)));
    }

    @Test
    void whatIsNotUsedIsNoLongerListed() throws Exception {
        clock.move(Duration.ofMinutes(10));
        as.citizen(here, () -> sessions.used());
        clock.move(Duration.ofMinutes(6));
        assertThat(as.citizen(here, () -> sessions.mine()))
                .extracting(session -> session.getPublicId().value())
                .containsExactly(here.session());
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() throws Exception {
        as.citizen(here, () -> {
            passwords.change(ANOTHER, Optional.empty());
            return null;
        });
        assertThat(as.citizen(there, () -> sessions.used())).isFalse();
        assertThat(as.citizen(here, () -> sessions.used())).isTrue();
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(signIn(ANOTHER).account()).isEqualTo(account.id());
        assertThat(callers.acts(account)).containsOnlyOnce("account.password-changed done");
    }

    @Test
    void aChangedPasswordMakesEveryOtherBrowserAStrangeOne() throws Exception {
        var other = deviceOf(Citizens.PASSWORD);
        var mine = deviceOf(Citizens.PASSWORD);
        as.citizen(here, () -> passwords.change(ANOTHER, Optional.of(mine)));
        assertThat(devices.known(account.id(), Sha256.of(mine))).isTrue();
        assertThat(devices.known(account.id(), Sha256.of(other))).isFalse();
    }

    @Test
    void changingItNeedsAFreshProof() {
        clock.move(Duration.ofMinutes(6));
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> as.citizen(here, () -> {
                    passwords.change(ANOTHER, Optional.empty());
                    return null;
                }));
    }

    @Test
    void aGuessablePasswordChangesNothing() {
        assertThatThrownBy(() -> as.citizen(here, () -> {
                    passwords.change("matkhau matkhau matkhau", Optional.empty());
                    return null;
                }))
                .hasMessageStartingWith("identity.password.guessable.");
        assertThat(signIn(Citizens.PASSWORD).account()).isEqualTo(account.id());
    }

    private Object end(Actor actor) {
        sessions.end(new PublicId(actor.session()));
        return null;
    }

    private String deviceOf(String password) {
        return ((Welcome) callers.at(HOME, account, password)).deviceToken();
    }

    private Actor signIn(String password) {
        return ((Welcome) callers.at(HOME, account, password)).actor();
    }
}
