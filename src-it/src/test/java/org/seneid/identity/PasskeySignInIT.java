package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.PendingSignIn;
import org.seneid.identity.signin.SignInCredential;
import org.seneid.identity.signin.SignInCredential.OfPasskey;
import org.seneid.identity.signin.SignInCredential.OfSecondFactor;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.identity.signin.SignIns;
import org.seneid.identity.signin.StepUp;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Whom a passkey lets in, alone and after the password, and when not. */
@InContainer
class PasskeySignInIT {

    @Inject
    private Passkeys passkeys;

    @Inject
    private SignIns signIns;

    @Inject
    private StepUp stepUp;

    @Inject
    private PortalAddress portal;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

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

    private Account account;
    private Actor citizen;
    private SoftAuthenticator phone;

    @BeforeEach
    void somebodyWithAPasskey() throws Exception {
        account = citizens.open(2);
        citizen = citizens.signedIn(account);
        phone = new SoftAuthenticator(portal.of(""));
        var answer = phone.make(as.citizen(citizen, () -> passkeys.beginAdding()));
        as.citizen(citizen, () -> passkeys.add("Điện thoại", answer));
    }

    @Test
    void aPasskeyAloneLetsIn() throws Exception {
        var welcome = (Welcome) show(Realm.CITIZENS, phone.sign(passkeys.beginSignIn()));
        assertThat(welcome.actor().account()).isEqualTo(account.id());
        assertThat(welcome.callerName()).isEqualTo(account.publicId());
        assertThat(callers.acts(account)).contains("account.signed-in done");
    }

    @Test
    void onlyAtTheDoorOfItsRole() throws Exception {
        assertThat(show(Realm.STAFF, phone.sign(passkeys.beginSignIn()))).isEqualTo(Refused.WRONG);
        assertThat(callers.acts(account)).contains("account.signed-in refused");
    }

    @Test
    void notIntoAnAccountThatIsNotOpen() throws Exception {
        for (var status : AccountStatus.values()) {
            databases.portal(
                    "update account set status = ? where id = ?",
                    status.name(),
                    account.id().value());
            var answer = show(Realm.CITIZENS, phone.sign(passkeys.beginSignIn()));
            if (status == AccountStatus.ACTIVE) assertThat(answer).isInstanceOf(Welcome.class);
            else assertThat(answer).as(status.name()).isEqualTo(Refused.WRONG);
        }
    }

    @Test
    void nobodyKnownIsAnsweredInTheSameWay() throws Exception {
        var stranger = new SoftAuthenticator(portal.of(""));
        stranger.make(as.citizen(citizen, () -> passkeys.beginAdding()));
        assertThat(show(Realm.CITIZENS, stranger.sign(passkeys.beginSignIn()))).isEqualTo(Refused.WRONG);
        assertThat(show(Realm.CITIZENS, "")).isEqualTo(Refused.WRONG);
    }

    @Test
    void aSignatureLetsInOnce() throws Exception {
        var answer = phone.sign(passkeys.beginSignIn());
        assertThat(show(Realm.CITIZENS, answer)).isInstanceOf(Welcome.class);
        assertThat(show(Realm.CITIZENS, answer)).isEqualTo(Refused.WRONG);
    }

    @Test
    void thePasswordAloneIsNotEnoughAnyMore() throws Exception {
        var pending = ((SecondFactorNeeded) callers.at(HOME, account, Citizens.PASSWORD)).pending();
        assertThat(pending.factors()).startsWith(FactorKind.PASSKEY);
        var answer = phone.sign(signIns.askPasskey(pending));
        assertThat(show(new OfSecondFactor(pending, FactorKind.PASSKEY, answer)))
                .isInstanceOf(Welcome.class);
        assertThat(show(new OfSecondFactor(pending, FactorKind.PASSKEY, answer)))
                .isEqualTo(Refused.WRONG);
    }

    @Test
    void whoHasNoneIsNotAskedForOne() {
        var pending = new PendingSignIn(LoginId.of(citizens.open(2)), List.of(FactorKind.SMS), clock.instant());
        assertThatThrownBy(() -> signIns.askPasskey(pending)).isInstanceOf(NotFound.class);
    }

    @Test
    void itConfirmsWhoItIs() throws Exception {
        var answer = phone.sign(as.citizen(citizen, () -> passkeys.beginConfirming()));
        assertThat(as.citizen(citizen, () -> confirm(answer))).isNotNull();
        assertThatThrownBy(() -> as.citizen(citizen, () -> confirm(answer))).hasMessage("identity.confirm.wrong");
        assertThat(callers.acts(account)).contains("account.confirmed done", "account.confirmed refused");
    }

    @Test
    void theLastWayInIsNotRemoved() throws Exception {
        databases.portal(
                "update account set second_factor = true where id = ?",
                account.id().value());
        databases.portal("delete from contact where owner = ?", account.id().value());
        var last = as.citizen(citizen, () -> passkeys.mine()).get(0).getPublicId();
        assertThatThrownBy(() -> as.citizen(citizen, () -> passkeys.remove(last)))
                .hasMessage("identity.factor.last");
        assertThat(as.citizen(citizen, () -> passkeys.mine())).hasSize(1);
    }

    @Test
    void aNetworkThatTriesTooOftenWaits() throws Exception {
        attempts.spent(ThrottlePolicy.SIGN_IN, "192.0.2.0/24");
        acting.asNobody("192.0.2.7");
        var answer = phone.sign(passkeys.beginSignIn());
        var refused = (Refused) answer("192.0.2.7", new OfPasskey(Realm.CITIZENS, answer));
        assertThat(refused.retryAfter()).isPresent();
        assertThat(show(Realm.CITIZENS, answer)).isInstanceOf(Welcome.class);
    }

    private Instant confirm(String answer) {
        return stepUp.confirm(FactorKind.PASSKEY, answer, Optional.empty());
    }

    private SignInResult show(Realm door, String answer) {
        return show(new OfPasskey(door, answer));
    }

    private SignInResult show(SignInCredential evidence) {
        return answer(HOME, evidence);
    }

    private SignInResult answer(String address, SignInCredential evidence) {
        acting.asNobody(address);
        return signIns.answer(new SignInRequest(evidence, new ClientInfo(Optional.empty(), "")));
    }
}
