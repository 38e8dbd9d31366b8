package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.SignInAnswer.Refused;
import org.seneid.identity.SignInAnswer.Welcome;
import org.seneid.platform.Acting;
import org.seneid.platform.Actor;
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
    private PasswordBook book;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Credentials credentials;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Tries tries;

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
        var verified = book.of(account.id()).hash();
        change();
        book.rehash(account.id(), verified, hashing.hash(Citizens.PASSWORD));
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(callers.at(HOME, account, ANOTHER)).isInstanceOf(Welcome.class);
    }

    @Test
    void anotherCostKeepsThePasswordThatWasNotChanged() {
        var verified = book.of(account.id()).hash();
        book.rehash(account.id(), verified, hashing.hash(Citizens.PASSWORD));
        assertThat(book.of(account.id()).hash()).isNotEqualTo(verified);
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void whoWasLookedAtJustBeforeTheChangeDoesNotComeInAfterIt() throws Exception {
        acting.asNobody(HOME);
        var lookedAt = credentials.of(Caller.of(account)).orElseThrow();
        var noted = tries.note(Caller.of(account).hash(), Optional.empty());
        change();
        acting.asNobody(HOME);
        assertThat(arrivals.cameIn(lookedAt, noted, browser())).isEqualTo(Refused.WRONG);
        assertThat(sessions()).isZero();
        assertThat(arrivals.cameIn(credentials.of(Caller.of(account)).orElseThrow(), noted, browser()))
                .isInstanceOf(Welcome.class);
        assertThat(sessions()).isEqualTo(1);
    }

    private void change() throws Exception {
        clock.move(Duration.ofSeconds(1));
        as.citizen(holder, () -> passwords.change(ANOTHER, Optional.empty()));
    }

    private static Browser browser() {
        return new Browser(Optional.empty(), "");
    }

    private int sessions() throws Exception {
        return databases
                .portal(
                        "select id from sign_in_session where owner = ?",
                        account.id().value())
                .size();
    }
}
