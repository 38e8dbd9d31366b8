package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Callers;
import org.seneid.identity.activation.ActivationStanding;
import org.seneid.identity.activation.StaffActivations;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** How those who work here take an account up, by a code that an operator gives. */
@InContainer
class StaffActivationsIT {

    @Inject
    private StaffOnboarding onboarding;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffActivations activations;

    @Inject
    private Callers callers;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Actor operator;
    private NewStaff officer;

    @BeforeEach
    void somebodyIsToWorkHere() throws Exception {
        operator = onboarding.operator();
        officer = onboarding.newcomer(Role.OFFICER);
    }

    @Test
    void aNewAccountIsTakenUpWithACodeAPasswordAndAnApp() throws Exception {
        var id = onboarding.opened(officer);
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.WAITING);
        assertThat(onboarding.row(id).factor()).isNull();
        var begun = onboarding.begun(officer, onboarding.code(id, ""));
        onboarding.complete(begun, StaffOnboarding.CHOSEN);
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
        assertThat(onboarding.row(id).factor()).isEqualTo(FactorKind.TOTP);
        assertThat(onboarding.row(id).signedInAt()).isNull();
        assertThat(onboarding.enter(begun)).isInstanceOf(Welcome.class);
        assertThat(onboarding.row(id).signedInAt()).isNotNull();
        assertThat(callers.at(HOME, onboarding.account(id), StaffOnboarding.CHOSEN))
                .isInstanceOf(SecondFactorNeeded.class);
        assertThat(callers.acts(onboarding.account(id)))
                .containsExactly(
                        "staff.opened done",
                        "account.activation-issued done",
                        "staff.activated done",
                        "account.signed-in done");
        assertThat(actorOf("staff.opened", id))
                .isEqualTo(String.valueOf(operator.account().value()));
    }

    @Test
    void whoLostEverythingComesInAnewAndTheOldIsGoodForNothing() throws Exception {
        var id = onboarding.taken(officer);
        assertThatThrownBy(() -> onboarding.code(id, "")).hasMessage("identity.lock.reason-missing");
        var code = onboarding.code(id, "Mất điện thoại");
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.WAITING);
        assertThat(callers.at(HOME, onboarding.account(id), StaffOnboarding.CHOSEN))
                .isEqualTo(Refused.WRONG);
        var next = onboarding.code(id, "");
        assertThatThrownBy(() -> onboarding.begun(officer, code)).hasMessage("identity.staff-activate.wrong");
        onboarding.complete(onboarding.begun(officer, next), "cây lá gió đêm ghế bút");
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
    }

    @Test
    void aWrongCodeOrNameIsToldTheSameAndAWrongAppLeavesTheCodeGood() throws Exception {
        var code = onboarding.code(onboarding.opened(officer), "");
        assertThatThrownBy(() -> onboarding.begun(officer, "00000-00000")).hasMessage("identity.staff-activate.wrong");
        assertThatThrownBy(() -> onboarding.begun(onboarding.newcomer(Role.AUDITOR), code))
                .hasMessage("identity.staff-activate.wrong");
        assertThatThrownBy(() -> onboarding.begun(officer, "123")).hasMessage("identity.activate.code-shape");
        var begun = onboarding.begun(officer, code);
        assertThatThrownBy(() -> activations.complete(begun, StaffOnboarding.CHOSEN, "000000"))
                .hasMessage("identity.app.wrong");
        onboarding.complete(begun, StaffOnboarding.CHOSEN);
        assertThatThrownBy(() -> onboarding.complete(begun, StaffOnboarding.CHOSEN))
                .hasMessage("identity.activation.over");
    }

    @Test
    void aCodeThatWrongOnesWoreOutOrThatExpiredIsSaidSoAndAnotherIsGiven() throws Exception {
        var id = onboarding.opened(officer);
        assertThat(standing(id)).isEqualTo(ActivationStanding.NONE);
        var code = onboarding.code(id, "");
        assertThat(standing(id)).isEqualTo(ActivationStanding.GOOD);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> onboarding.begun(officer, "00000-00000"))
                    .hasMessage("identity.staff-activate.wrong");
        assertThat(standing(id)).isEqualTo(ActivationStanding.WORN_OUT);
        clock.move(Duration.ofMinutes(4));
        assertThatThrownBy(() -> onboarding.begun(officer, code)).hasMessage("identity.staff-activate.wrong");
        var next = onboarding.code(id, "");
        clock.move(Duration.ofMinutes(16));
        onboarding.complete(onboarding.begun(officer, next), StaffOnboarding.CHOSEN);
        assertThat(standing(id)).isEqualTo(ActivationStanding.NONE);
    }

    private ActivationStanding standing(PublicId id) throws Exception {
        return as.operator(operator, () -> accounts.code(id));
    }

    private String actorOf(String act, PublicId id) throws Exception {
        return databases
                .portal(
                        "select actor from audit_entry where act = ? and owner = ?",
                        act,
                        onboarding.account(id).id().value())
                .get(0)
                .get("actor");
    }
}
