package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCompletion;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** A password that is changed in the moment in which the old one is looked at. */
@InContainer
class PasswordRacesIT {

    private static final String ANOTHER = "ghế bút trăng mưa cột";

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordStore store;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private CredentialStore credentials;

    @Inject
    private SignInCompletion completion;

    @Inject
    private AttemptLimiter limiter;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Account account;
    private Actor holder;

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
        holder = citizens.signedIn(account);
    }

    @Test
    void anotherCostDoesNotBringTheOldPasswordBack() throws Exception {
        var verified = store.of(account.id()).hash();
        change();
        store.rehash(account.id(), verified, hashing.hash(Citizens.PASSWORD));
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(callers.at(HOME, account, ANOTHER)).isInstanceOf(Welcome.class);
    }

    @Test
    void anotherCostKeepsThePasswordThatWasNotChanged() {
        var verified = store.of(account.id()).hash();
        store.rehash(account.id(), verified, hashing.hash(Citizens.PASSWORD));
        assertThat(store.of(account.id()).hash()).isNotEqualTo(verified);
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void whoWasLookedAtJustBeforeTheChangeDoesNotComeInAfterIt() throws Exception {
        acting.asNobody(HOME);
        var lookedAt = credentials.of(LoginId.of(account)).orElseThrow();
        var noted = limiter.note(ThrottlePolicy.SIGN_IN, LoginId.of(account).subject(), Optional.empty());
        change();
        acting.asNobody(HOME);
        assertThat(completion.cameIn(lookedAt, noted, browser())).isEqualTo(Refused.WRONG);
        assertThat(sessions()).isZero();
        assertThat(completion.cameIn(credentials.of(LoginId.of(account)).orElseThrow(), noted, browser()))
                .isInstanceOf(Welcome.class);
        assertThat(sessions()).isEqualTo(1);
    }

    private void change() throws Exception {
        clock.move(Duration.ofSeconds(1));
        as.citizen(holder, () -> passwords.change(ANOTHER, Optional.empty()));
    }

    private static ClientInfo browser() {
        return new ClientInfo(Optional.empty(), "");
    }

    private int sessions() throws Exception {
        return databases
                .portal(
                        "select id from user_session where owner = ?",
                        account.id().value())
                .size();
    }
}
