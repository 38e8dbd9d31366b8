package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.OneTimeCode;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.SecondFactors;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.PendingSignIn;
import org.seneid.identity.signin.SignInCredential;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.Addresses;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Phones;

/** What is asked for beside the password, and that each answer is good once. */
@InContainer
class SecondFactorIT {

    private static final String WRONG = "000000";

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private Phones phones;

    @Inject
    private Databases databases;

    @Inject
    private PastAttempts attempts;

    @Inject
    private MovableClock movableClock;

    @Inject
    private Clock clock;

    @Inject
    private Addresses addresses;

    private Account account;
    private TotpSecret secret;

    @BeforeEach
    void somebodyWithAnApp() throws Exception {
        account = citizens.open(2);
        secret = TotpSecret.random();
        as.citizen(citizens.signedIn(account), () -> factors.addApp(secret, secret.code(clock.instant())));
        movableClock.move(Duration.ofMinutes(2));
    }

    @Test
    void theRightPasswordAloneLetsNobodyIn() throws Exception {
        var pending = password();
        assertThat(pending.factors()).containsExactly(FactorKind.TOTP, FactorKind.SMS);
        assertThat(callers.acts(account)).containsExactly("account.factor-added done");
    }

    @Test
    void theCodeOfTheAppLetsInOnce() {
        var code = secret.code(clock.instant());
        assertThat(show(password(), FactorKind.TOTP, code)).isInstanceOf(Welcome.class);
        assertThat(show(password(), FactorKind.TOTP, code)).isEqualTo(Refused.WRONG);
    }

    @Test
    void theCodeThatSetTheAppUpIsSpent() throws Exception {
        var other = TotpSecret.random();
        var code = other.code(clock.instant());
        as.citizen(citizens.signedIn(account), () -> factors.addApp(other, code));
        assertThat(show(password(), FactorKind.TOTP, code)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aSentCodeLetsInOnceAndNotAfterTenMinutes() throws Exception {
        var pending = password();
        signIns.send(pending, FactorKind.SMS);
        var code = phones.sentCode(account.person().digits());
        assertThat(show(pending, FactorKind.SMS, code)).isInstanceOf(Welcome.class);
        assertThat(show(password(), FactorKind.SMS, code)).isEqualTo(Refused.WRONG);
        signIns.send(password(), FactorKind.SMS);
        var late = phones.sentCode(account.person().digits());
        movableClock.move(Duration.ofMinutes(10));
        assertThat(show(password(), FactorKind.SMS, late)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aCodeSentToAPhoneThatIsNoContactAnyMoreIsGoodForNothing() throws Exception {
        var pending = password();
        signIns.send(pending, FactorKind.SMS);
        var code = phones.sentCode(account.person().digits());
        addresses.moves(account.id(), ContactAddress.phone("0977000222"));
        assertThat(show(pending, FactorKind.SMS, code)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aSentCodeDiesAfterFiveTries() throws Exception {
        signIns.send(password(), FactorKind.SMS);
        var code = phones.sentCode(account.person().digits());
        var wrong = code.equals(WRONG) ? "000001" : WRONG;
        for (int i = 0; i < OneTimeCode.TRIES; i++) {
            assertThat(show(password("10.1." + i + ".1"), FactorKind.SMS, wrong, "10.1." + i + ".1"))
                    .isEqualTo(Refused.WRONG);
        }
        assertThat(show(password(), FactorKind.SMS, code)).isEqualTo(Refused.WRONG);
    }

    @Test
    void noMoreThanFiveCodesAreSentInAnHour() {
        var pending = password();
        IntStream.range(0, 5).forEach(i -> signIns.send(pending, FactorKind.SMS));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> signIns.send(pending, FactorKind.SMS))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("identity.code.too-many"));
    }

    @Test
    void aRecoveryCodeLetsInOnceAndANewSheetEndsTheOldOne() throws Exception {
        var actor = citizens.signedIn(account);
        var sheet = as.citizen(actor, factors::makeRecoveryCodes);
        assertThat(sheet).hasSize(8).doesNotHaveDuplicates();
        var typed = sheet.get(0).toUpperCase().replace("-", " ");
        assertThat(show(password(), FactorKind.RECOVERY_CODE, typed)).isInstanceOf(Welcome.class);
        assertThat(show(password(), FactorKind.RECOVERY_CODE, typed)).isEqualTo(Refused.WRONG);
        as.citizen(actor, factors::makeRecoveryCodes);
        assertThat(show(password(), FactorKind.RECOVERY_CODE, sheet.get(1))).isEqualTo(Refused.WRONG);
        assertThat(callers.acts(account)).contains("account.recovery-code-used done");
    }

    @Test
    void neitherSecretsNorCodesAreInTheDatabaseAsTheyAre() throws Exception {
        var sheet = as.citizen(citizens.signedIn(account), factors::makeRecoveryCodes);
        var kept = databases.portal(
                "select secret from totp where owner = ? union select fingerprint from recovery_code where owner = ?",
                account.id().value(),
                account.id().value());
        assertThat(kept.toString())
                .doesNotContain(secret.base32())
                .doesNotContain(sheet.get(0), sheet.get(0).replace("-", ""));
    }

    @Test
    void codesBySmsCanBeSwitchedOff() throws Exception {
        as.citizen(citizens.signedIn(account), () -> factors.refuseSms());
        assertThat(password().factors()).containsExactly(FactorKind.TOTP);
        assertThat(show(password(), FactorKind.SMS, WRONG)).isEqualTo(Refused.WRONG);
    }

    @Test
    void whoKnowsThePasswordAndGuessesFromEverywhereIsStoppedAndTheHolderIsNot() throws Exception {
        var welcome = (Welcome) show(password(), FactorKind.TOTP, secret.code(clock.instant()));
        attempts.attacked(ThrottlePolicy.SECOND_FACTOR, LoginId.of(account).subject());
        movableClock.move(Duration.ofMinutes(1));
        var code = secret.code(clock.instant());
        assertThat(((Refused) show(password(), FactorKind.TOTP, code)).retryAfter())
                .isPresent();
        acting.asNobody(HOME);
        var evidence = new SignInCredential.OfSecondFactor(password(), FactorKind.TOTP, code);
        assertThat(signIns.answer(new SignInRequest(evidence, new ClientInfo(Optional.of(welcome.deviceToken()), ""))))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void theSecondStepIsOverAfterFiveMinutes() {
        var pending = password();
        movableClock.move(PendingSignIn.LIFE);
        assertThat(show(pending, FactorKind.TOTP, secret.code(clock.instant()))).isEqualTo(Refused.WRONG);
    }

    @Test
    void whoeverKnewTheOldPasswordIsOutOnceItIsChanged() throws Exception {
        var pending = password();
        movableClock.move(Duration.ofSeconds(1));
        as.citizen(citizens.signedIn(account), () -> passwords.change("ghế bút trăng mưa cột", Optional.empty()));
        assertThat(show(pending, FactorKind.TOTP, secret.code(clock.instant()))).isEqualTo(Refused.WRONG);
    }

    @Test
    void theLastWayInCannotBeGivenUp() throws Exception {
        databases.portal(
                "update account set second_factor = true where id = ?",
                account.id().value());
        as.citizen(citizens.signedIn(account), () -> factors.refuseSms());
        databases.portal("delete from contact where owner = ?", account.id().value());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> as.citizen(citizens.signedIn(account), () -> factors.removeApp()))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("identity.factor.last"));
    }

    private PendingSignIn password() {
        return password(HOME);
    }

    private PendingSignIn password(String from) {
        return ((SecondFactorNeeded) callers.at(from, account, Citizens.PASSWORD)).pending();
    }

    private SignInResult show(PendingSignIn pending, FactorKind kind, String answer) {
        return show(pending, kind, answer, ELSEWHERE);
    }

    private SignInResult show(PendingSignIn pending, FactorKind kind, String answer, String from) {
        acting.asNobody(from);
        return signIns.answer(new SignInRequest(
                new SignInCredential.OfSecondFactor(pending, kind, answer), new ClientInfo(Optional.empty(), "")));
    }
}
