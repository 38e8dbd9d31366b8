package org.seneid.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.identity.IdentityCleanupJob;
import org.seneid.identity.SoftAuthenticator;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What a passkey must sign to say whose it is: the challenge that was asked for, for the thing that it was asked for, once. */
@InContainer
class PasskeyAssertionsIT {

    @Inject
    private Passkeys passkeys;

    @Inject
    private PasskeyAssertions assertions;

    @Inject
    private IdentityCleanupJob cleanup;

    @Inject
    private PortalAddress portal;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Account account;
    private Actor citizen;
    private SoftAuthenticator phone;

    @BeforeEach
    void somebodyWithAPhone() throws Exception {
        account = citizens.open(2);
        citizen = citizens.signedIn(account);
        phone = new SoftAuthenticator(portal.of(""));
    }

    @Test
    void itSaysWhoItsHolderIs() throws Exception {
        add("Điện thoại");
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).contains(account.publicId());
        var used = as.citizen(citizen, () -> passkeys.mine()).get(0);
        assertThat(used.lastUsedAt()).isPresent();
    }

    @Test
    void itProvesNobodyElse() throws Exception {
        add("Điện thoại");
        var other = citizens.open(2);
        var options = assertions.begin(Optional.of(other));
        assertThat(assertions.given(Optional.of(other), phone.sign(options))).isEmpty();
        assertThat(assertions.given(Optional.of(account), phone.sign(assertions.begin(Optional.of(account)))))
                .isPresent();
    }

    /** Whether or not the device counts what it signs: most phones do not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void aSignatureIsGoodOnce(int count) throws Exception {
        add("Điện thoại");
        var answer = phone.counting(count).sign(passkeys.beginSignIn());
        assertThat(signIn(answer)).isPresent();
        assertThat(signIn(answer)).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsGood() throws Exception {
        add("Điện thoại");
        var answer = phone.counting(0).sign(passkeys.beginSignIn());
        Callable<Boolean> giving =
                () -> assertions.given(Optional.empty(), answer).isPresent();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var good = 0;
            for (var given : threads.invokeAll(Collections.nCopies(4, giving))) if (given.get()) good++;
            assertThat(good).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aChallengeForOneThingAnswersNoOther() throws Exception {
        add("Điện thoại");
        var forConfirming = as.citizen(citizen, () -> passkeys.beginConfirming());
        assertThat(signIn(phone.sign(forConfirming))).isEmpty();
        var forAnybody = passkeys.beginSignIn();
        assertThat(assertions.given(Optional.of(account), phone.sign(forAnybody)))
                .isEmpty();
    }

    @Test
    void aChallengeGetsTooOld() throws Exception {
        add("Điện thoại");
        var options = passkeys.beginSignIn();
        clock.move(Duration.ofMinutes(5));
        assertThat(signIn(phone.sign(options))).isEmpty();
    }

    @Test
    void aChallengeThatWasNotHandedOutHereIsNone() throws Exception {
        add("Điện thoại");
        var options = passkeys.beginSignIn();
        var another = new PasskeyOptions(options.ceremony().replaceFirst("[^.]{6}$", "AAAAAA"), options.request());
        assertThat(signIn(phone.sign(another))).isEmpty();
        assertThat(signIn(phone.sign(options))).isPresent();
    }

    /** Anybody may ask at the door, as often as they like. */
    @Test
    void askingWritesNothingAndAnsweringOnlyUntilTheChallengeIsTooOld() throws Exception {
        add("Điện thoại");
        var before = spent();
        var options = passkeys.beginSignIn();
        assertThat(spent()).isEqualTo(before);
        assertThat(signIn(phone.sign(options))).isPresent();
        assertThat(spent()).isEqualTo(before + 1);
        clock.move(Duration.ofMinutes(6));
        cleanup.forget();
        assertThat(spent()).isZero();
    }

    @Test
    void anotherSitesSignatureProvesNothing() throws Exception {
        add("Điện thoại");
        phone.at("https://localhost.example");
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
        phone.at(portal.of("").replaceFirst("[0-9]+$", "1")); // the same host, another port
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
        phone.at(portal.of("")).forParty("example.org");
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
        phone.forParty("localhost");
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isPresent();
    }

    @Test
    void anUnknownDeviceProvesNothing() throws Exception {
        phone.make(as.citizen(citizen, () -> passkeys.beginAdding()));
        assertThat(signIn(phone.sign(passkeys.beginSignIn()))).isEmpty();
    }

    @Test
    void aCountThatGoesBackIsRefusedAndTold() throws Exception {
        add("Điện thoại");
        assertThat(signIn(phone.counting(7).sign(passkeys.beginSignIn()))).isPresent();
        assertThat(signIn(phone.counting(7).sign(passkeys.beginSignIn()))).isEmpty();
        assertThat(signIn(phone.counting(3).sign(passkeys.beginSignIn()))).isEmpty();
        assertThat(callers.acts(account))
                .filteredOn("account.passkey refused"::equals)
                .hasSize(2);
        assertThat(databases.portal(
                        "select arguments from notification where owner = ? and kind = 'PASSKEY_CLONED'",
                        account.id().value()))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).containsEntry("arguments", "Điện thoại"));
        assertThat(signIn(phone.counting(8).sign(passkeys.beginSignIn()))).isPresent();
    }

    private Passkey add(String name) throws Exception {
        var answer = phone.make(as.citizen(citizen, () -> passkeys.beginAdding()));
        return as.citizen(citizen, () -> passkeys.add(name, answer));
    }

    private Optional<PublicId> signIn(String answer) throws Exception {
        return as.nobody(() -> assertions.given(Optional.empty(), answer)).map(Account::publicId);
    }

    private int spent() throws Exception {
        return databases.portal("select ceremony from used_challenge").size();
    }
}
