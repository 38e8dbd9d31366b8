package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Callers;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Staff;

/** How operators open accounts of those who work here: whose, by whom, and when once more known to be themselves. */
@InContainer
class StaffAccountsIT {

    private static final int GUESSES = PastAttempts.ofSubject(ThrottlePolicy.STAFF_OPENING);

    @Inject
    private StaffOnboarding onboarding;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffDirectory list;

    @Inject
    private Staff staff;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private SandboxFaults faults;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    private Actor operator;
    private NewStaff officer;

    @BeforeEach
    void somebodyIsToWorkHere() throws Exception {
        faults.set(Register.POPULATION, Fault.NONE);
        operator = onboarding.operator();
        officer = onboarding.newcomer(Role.OFFICER);
    }

    @Test
    void openedTwiceItIsOpenedOnceAndANameIsNobodyElses() throws Exception {
        var id = onboarding.opened(officer);
        assertThat(onboarding.opened(officer)).isEqualTo(id);
        assertThat(callers.acts(onboarding.account(id))).containsOnlyOnce("staff.opened done");
        var another = onboarding.newcomer(Role.OFFICER);
        var other = new NewStaff(another.person(), officer.caller(), another.name(), Role.OFFICER);
        assertThatThrownBy(() -> onboarding.opened(other)).hasMessage("constraint.account_login_name_uk");
        var again = new NewStaff(
                officer.person(), onboarding.newcomer(Role.OFFICER).caller(), officer.name(), Role.OFFICER);
        assertThatThrownBy(() -> onboarding.opened(again)).hasMessage("constraint.account_person_role_uk");
    }

    @Test
    void theRegisterMustKnowTheNumberAndTheNameAndSaysHowItIsWritten() throws Exception {
        assertThatThrownBy(() -> onboarding.opened(as(Citizens.number(), officer.name())))
                .hasMessage("identity.staff-new.not-them");
        assertThatThrownBy(() -> onboarding.opened(as(officer.person(), "Người Khác")))
                .hasMessage("identity.staff-new.not-them");
        var id = onboarding.opened(
                as(officer.person(), TypedText.withoutMarks(officer.name()).toUpperCase(Locale.ROOT)));
        assertThat(onboarding.row(id).name()).isEqualTo(officer.name());
    }

    @Test
    void aSilentRegisterOpensNothingAndGuessesAreSlowedDown() throws Exception {
        faults.set(Register.POPULATION, new Fault(0, true));
        for (int i = 0; i <= GUESSES; i++)
            assertThatThrownBy(() -> onboarding.opened(officer)).hasMessage("identity.staff-new.register-silent");
        faults.set(Register.POPULATION, Fault.NONE);
        for (int i = 0; i < GUESSES; i++)
            assertThatThrownBy(() -> onboarding.opened(as(officer.person(), "Người Khác")))
                    .hasMessage("identity.staff-new.not-them");
        assertThatThrownBy(() -> onboarding.opened(officer)).hasMessage("platform.throttle.wait");
    }

    @Test
    void nobodyOpensAnAccountForThemselvesOrChangesTheirOwn() throws Exception {
        var mine = new NewStaff(operator.person(), officer.caller(), operator.name(), Role.OFFICER);
        assertThatThrownBy(() -> onboarding.opened(mine)).hasMessage("identity.staff.own");
        var own = onboarding.publicId(operator);
        assertThat(as.operator(operator, () -> accounts.isOwn(own))).isTrue();
        var mineToo = onboarding.publicId(staff.opened(operator.person(), "also", operator.name(), Role.AUDITOR));
        assertThat(as.operator(operator, () -> accounts.isOwn(mineToo))).isTrue();
        assertThatThrownBy(() -> onboarding.lock(operator, mineToo)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> onboarding.lock(operator, own)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> onboarding.code(own, StaffOnboarding.WHY)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.unlock(own, StaffOnboarding.WHY)))
                .hasMessage("identity.staff.own");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.endSessions(own)))
                .hasMessage("identity.staff.own");
    }

    @Test
    void dangerousActsNeedAFreshProof() throws Exception {
        var id = onboarding.opened(officer);
        clock.move(Duration.ofMinutes(6));
        assertThatThrownBy(() -> onboarding.code(id, "")).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> onboarding.opened(onboarding.newcomer(Role.AUDITOR)))
                .isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> onboarding.lock(operator, id)).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.unlock(id, StaffOnboarding.WHY)))
                .isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.endSessions(id)))
                .isInstanceOf(StepUpRequired.class);
    }

    @Test
    void aCitizensAccountIsNotFoundAndOnlyOperatorsAreLetIn() throws Exception {
        var citizen = citizens.open(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> onboarding.lock(operator, citizen.publicId()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> onboarding.code(citizen.publicId(), StaffOnboarding.WHY));
        var id = onboarding.opened(officer);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.supervisor(operator, () -> accounts.lock(id, StaffOnboarding.WHY)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.auditor(operator, () -> list.count(StaffSearch.ALL)));
    }

    private NewStaff as(PersonalId number, String name) {
        return new NewStaff(number, officer.caller(), name, Role.OFFICER);
    }
}
