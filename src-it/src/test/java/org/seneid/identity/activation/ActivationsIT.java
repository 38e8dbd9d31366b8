package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Phones;
import org.seneid.support.Sent;
import org.seneid.support.Slips;

/** From a slip to an account in its holder's hands, step by step. */
@InContainer
class ActivationsIT {

    private static final String CHOSEN = "ghế bút trăng mưa cột";

    @Inject
    private Activations activations;

    @Inject
    private Slips slips;

    @Inject
    private Phones phones;

    @Inject
    private SignIns signIns;

    @Inject
    private Sessions sessions;

    @Inject
    private AccountLocks locks;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private Sent messages;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    private Account account;
    private String code;

    @BeforeEach
    void somebodyWithASlip() throws Exception {
        account = slips.invited();
        code = slips.print(account);
        acting.asNobody(HOME);
    }

    @Test
    void theSlipThePhoneAndAPasswordMakeItTheHolders() throws Exception {
        var proven = proven(begin(code));
        activations.complete(proven, CHOSEN);
        assertThat(columns()).containsEntry("status", "ACTIVE").containsEntry("second_factor", "TRUE");
        assertThat(enter(proven)).isInstanceOf(Welcome.class);
        assertThat(callers.at(HOME, account, CHOSEN)).isInstanceOf(SecondFactorNeeded.class);
        assertThat(callers.acts(account))
                .contains("account.activation-issued done", "account.activated done", "account.signed-in done");
    }

    @Test
    void aSlipIsUsedOnce() throws Exception {
        activations.complete(proven(begin(code)), CHOSEN);
        assertThatThrownBy(() -> begin(code)).hasMessage("identity.activate.wrong");
    }

    @Test
    void ofTwoAtOnceOneTakesItUpAndTheOtherIsTold() throws Exception {
        var one = proven(begin(code));
        var other = proven(begin(code));
        var outcomes = new ArrayList<String>();
        var tries = List.<Callable<String>>of(() -> outcome(one), () -> outcome(other));
        for (var outcome : threads.invokeAll(tries)) outcomes.add(outcome.get());
        assertThat(outcomes).containsExactlyInAnyOrder("done", "identity.activation.over");
        assertThat(callers.acts(account)).containsOnlyOnce("account.activated done");
    }

    @Test
    void aReprintedSlipEndsTheOneFromBefore() throws Exception {
        var started = begin(code);
        var again = slips.print(account);
        assertThatThrownBy(() -> begin(code)).hasMessage("identity.activate.wrong");
        assertThatThrownBy(() -> proven(started)).hasMessage("identity.activation.over");
        activations.complete(proven(begin(again)), CHOSEN);
    }

    @Test
    void noStepComesBeforeTheOneBeforeIt() {
        var started = begin(code);
        assertThatThrownBy(() -> activations.complete(started, CHOSEN)).hasMessage("identity.activation.over");
        assertThat(enter(started)).isEqualTo(Refused.WRONG);
        clock.move(ActivationProgress.LIFE);
        assertThatThrownBy(() -> activations.sendAgain(started)).hasMessage("identity.activation.over");
    }

    @Test
    void theDoorOpensOnlyForAMoment() throws Exception {
        var proven = proven(begin(code));
        activations.complete(proven, CHOSEN);
        clock.move(Duration.ofMinutes(2));
        assertThat(enter(proven)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aGuessablePasswordLeavesTheSlipGood() throws Exception {
        var proven = proven(begin(code));
        assertThatThrownBy(() -> activations.complete(proven, "matkhau matkhau matkhau"))
                .hasMessageStartingWith("identity.password.guessable.");
        activations.complete(proven, CHOSEN);
    }

    @Test
    void whoLostTheirFactorsChoosesAnewAndEverybodyElseIsOut() throws Exception {
        account = citizens.open(2);
        var there = ((Welcome) callers.at(ELSEWHERE, account, Citizens.PASSWORD)).actor();
        code = slips.print(account);
        acting.asNobody(HOME);
        activations.complete(proven(begin(code)), CHOSEN);
        assertThat(as.citizen(there, () -> sessions.used())).isFalse();
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(callers.at(HOME, account, CHOSEN)).isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void aLockedAccountGetsNoSlipAndItsSlipOpensNothing() throws Exception {
        account = citizens.open(2);
        code = slips.print(account);
        acting.asNobody(HOME);
        var proven = proven(begin(code));
        as.citizen(citizens.signedIn(account), () -> locks.lock());
        acting.asNobody(HOME);
        assertThatThrownBy(() -> activations.complete(proven, CHOSEN)).hasMessage("identity.activation.over");
        assertThatThrownBy(() -> slips.print(account)).hasMessage("identity.activation.closed");
        assertThat(columns()).containsEntry("status", "LOCKED");
    }

    @Test
    void noSecretIsKeptOrSentBeyondWhatIsSent() throws Exception {
        activations.complete(proven(begin(code)), CHOSEN);
        var bare = code.replace("-", "");
        var sent = messages.to(phone());
        assertThat(sent).isNotEmpty().allSatisfy(message -> assertThat(message.get("body"))
                .doesNotContain(code, bare, CHOSEN, account.person().digits()));
        assertThat(databases.portal(
                        "select fingerprint from activation where owner = ?",
                        account.id().value()))
                .allSatisfy(
                        row -> assertThat(row.get("fingerprint")).hasSize(64).isNotEqualTo(Sha256.of(bare)));
        var log = Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log"));
        assertThat(log).doesNotContain(code, bare, CHOSEN, account.person().digits());
    }

    private ActivationProgress begin(String slip) {
        return activations.begin(account.person(), slip);
    }

    private ActivationProgress proven(ActivationProgress started) throws Exception {
        return activations.provePhone(started, phones.codeSentTo(phone()));
    }

    private SignInResult enter(ActivationProgress started) {
        return signIns.answer(
                new SignInRequest(new OfActivation(started.activation()), new ClientInfo(Optional.empty(), "")));
    }

    private String outcome(ActivationProgress started) {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            acting.asNobody(HOME);
            activations.complete(started, CHOSEN);
            return "done";
        } catch (RuleBroken rule) {
            return rule.key();
        } finally {
            context.deactivate();
        }
    }

    private String phone() {
        return Citizens.phone(account.person()).text();
    }

    private Map<String, String> columns() throws Exception {
        return databases
                .portal(
                        "select status, second_factor from account where id = ?",
                        account.id().value())
                .get(0);
    }
}
