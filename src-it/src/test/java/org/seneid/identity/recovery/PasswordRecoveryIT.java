package org.seneid.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.Holders;
import org.seneid.identity.Holders.Holder;
import org.seneid.identity.account.Callers;
import org.seneid.identity.activation.CredentialReset;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Phones;

/** How somebody comes back who forgot their password, and nobody else does. */
@InContainer
class PasswordRecoveryIT {

    private static final String CHOSEN = "ghế bút trăng mưa cột";
    private static final String WRONG = "000000";

    @Inject
    private PasswordRecovery recoveries;

    @Inject
    private AccountLocks locks;

    @Inject
    private Sessions sessions;

    @Inject
    private Passwords passwords;

    @Inject
    private CredentialReset lost;

    @Inject
    private SignIns signIns;

    @Inject
    private Phones phones;

    @Inject
    private Holders holders;

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
    private Clock clock;

    @Inject
    private MovableClock movableClock;

    private Holder holder;

    @BeforeEach
    void somebodyWithAnAppAndASheet() throws Exception {
        holder = holders.withAnAppAndASheet();
    }

    @Test
    void thePhoneAndTheAppSetANewPassword() throws Exception {
        recoveries.complete(recoveries.proveFactor(phoneProven(), holder.app().code(clock.instant())), CHOSEN);
        assertThat(callers.at(HOME, holder.account(), Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(callers.at(HOME, holder.account(), CHOSEN)).isInstanceOf(SecondFactorNeeded.class);
        assertThat(callers.acts(holder.account())).containsOnlyOnce("account.recovered done");
    }

    @Test
    void everybodyIsOutAfterwards() throws Exception {
        databases.portal(
                "insert into user_session (id, version, public_id, owner, device, network, started_at, last_used_at)"
                        + " values (next value for user_session_seq, 1, ?, ?, '', '', ?, ?)",
                holder.there().session(),
                holder.account().id().value(),
                java.sql.Timestamp.from(clock.instant()),
                java.sql.Timestamp.from(clock.instant()));
        recoveries.complete(recoveries.proveFactor(phoneProven(), holder.sheetCode(0)), CHOSEN);
        assertThat(as.citizen(holder.there(), () -> sessions.used())).isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodOnce() throws Exception {
        var proven = phoneProven();
        recoveries.proveFactor(proven, holder.sheetCode(0));
        assertThatThrownBy(() -> recoveries.proveFactor(proven, holder.sheetCode(0)))
                .hasMessage("identity.recovery.wrong");
        recoveries.proveFactor(proven, holder.sheetCode(1));
    }

    @Test
    void noStepComesBeforeTheOneBeforeIt() throws Exception {
        var started = recoveries.begin(holder.person());
        assertThatThrownBy(() -> recoveries.proveFactor(started, holder.sheetCode(0)))
                .hasMessage("identity.recovery.over");
        assertThatThrownBy(() -> recoveries.complete(started, CHOSEN)).hasMessage("identity.recovery.over");
        var proven = recoveries.provePhone(started, sent());
        assertThatThrownBy(() -> recoveries.complete(proven, CHOSEN)).hasMessage("identity.recovery.over");
        movableClock.move(RecoveryProgress.LIFE);
        assertThatThrownBy(() -> recoveries.proveFactor(proven, holder.sheetCode(0)))
                .hasMessage("identity.recovery.over");
    }

    @Test
    void aNumberThatNobodyHasTakesTheSameWayUpToACodeThatNeverComes() throws Exception {
        var nobody = Citizens.number();
        var started = recoveries.begin(nobody);
        assertThat(databases.portal(
                        "select id from outbox_message where recipient = ?",
                        Citizens.phone(nobody).text()))
                .isEmpty();
        assertThatThrownBy(() -> recoveries.provePhone(started, WRONG)).hasMessage("identity.code.wrong");
        var known = recoveries.begin(holder.person());
        assertThatThrownBy(() -> recoveries.provePhone(known, sent().equals(WRONG) ? "000001" : WRONG))
                .hasMessage("identity.code.wrong");
    }

    @Test
    void askingTooOftenIsAnsweredTheSame() {
        assertThat(whatTheSixthIsTold(Citizens.number())).isEqualTo(whatTheSixthIsTold(holder.person()));
    }

    @Test
    void aLockedAccountIsSentNothing() throws Exception {
        as.citizen(holder.there(), () -> locks.lock());
        acting.asNobody(HOME);
        var before = messages();
        recoveries.begin(holder.person());
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void aPasswordThatWasChangedMeanwhileEndsTheWayBack() throws Exception {
        var proven = recoveries.proveFactor(phoneProven(), holder.sheetCode(0));
        as.citizen(
                citizens.signedIn(holder.account()), () -> passwords.change("mưa nắng sông đò bến", Optional.empty()));
        acting.asNobody(HOME);
        assertThatThrownBy(() -> recoveries.complete(proven, CHOSEN)).hasMessage("identity.recovery.over");
    }

    @Test
    void whatTheDeskTookAwayEndsTheWayBack() throws Exception {
        var proven = recoveries.proveFactor(phoneProven(), holder.sheetCode(0));
        as.officer(holder.there(), () -> {
            lost.forgetAll(holder.account().id(), "Mất điện thoại");
            return null;
        });
        acting.asNobody(HOME);
        assertThatThrownBy(() -> recoveries.complete(proven, CHOSEN)).hasMessage("identity.recovery.over");
    }

    @Test
    void whatStrangersHaveSentDoesNotUseUpTheHoldersCodes() {
        for (int i = 0; i < 5; i++) {
            acting.asNobody("10.9." + i + ".1");
            recoveries.begin(holder.person());
        }
        var pending = ((SecondFactorNeeded) callers.at(HOME, holder.account(), Citizens.PASSWORD)).pending();
        assertThat(signIns.send(pending, FactorKind.SMS).sent().to(FactorKind.SMS))
                .isEqualTo(Citizens.phone(holder.person()).masked());
    }

    @Test
    void whatIsNoCodeIsNoTry() throws Exception {
        var proven = phoneProven();
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> recoveries.proveFactor(proven, "zzzz"))
                    .hasMessage("identity.recovery.answer-shape");
        assertThat(recoveries.proveFactor(proven, "\u00a0" + holder.sheetCode(0).replace('-', '\u2011')))
                .isNotNull();
    }

    @Test
    void whoeverGuessesTheAppWaits() throws Exception {
        var proven = phoneProven();
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> recoveries.proveFactor(proven, "zzzz-zzzz-zzzz-zzzz"))
                    .hasMessage("identity.recovery.wrong");
        assertThatThrownBy(() -> recoveries.proveFactor(proven, holder.sheetCode(0)))
                .hasMessage("platform.throttle.wait");
    }

    private String whatTheSixthIsTold(PersonalId number) {
        for (int i = 0; i < 5; i++) {
            acting.asNobody("10.8." + i + ".1");
            recoveries.begin(number);
        }
        acting.asNobody("10.8.6.1");
        try {
            recoveries.begin(number);
            return "";
        } catch (org.seneid.platform.RuleBroken rule) {
            return rule.key();
        }
    }

    private RecoveryProgress phoneProven() throws Exception {
        return recoveries.provePhone(recoveries.begin(holder.person()), sent());
    }

    private String sent() throws Exception {
        return phones.codeSentTo(Citizens.phone(holder.person()).text());
    }

    private int messages() throws Exception {
        return databases
                .portal(
                        "select id from outbox_message where recipient = ?",
                        Citizens.phone(holder.person()).text())
                .size();
    }
}
