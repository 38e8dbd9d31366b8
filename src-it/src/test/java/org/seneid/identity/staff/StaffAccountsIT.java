package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.activation.ActivationStanding;
import org.seneid.identity.activation.StaffActivation;
import org.seneid.identity.activation.StaffActivations;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInRequest;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Operators;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** How operators open and close accounts of those who work here, and how these take one up. */
@InContainer
class StaffAccountsIT {

    private static final String CHOSEN = "ghế bút trăng mưa cột";
    private static final int GUESSES = PastAttempts.ofSubject(ThrottlePolicy.STAFF_OPENING);
    private static final String WHY = "Nghỉ việc từ hôm nay";

    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffDirectory list;

    @Inject
    private StaffActivations activations;

    @Inject
    private SignIns signIns;

    @Inject
    private Operators operators;

    @Inject
    private Staff staff;

    @Inject
    private Callers callers;

    @Inject
    private Citizens citizens;

    @Inject
    private Residents residents;

    @Inject
    private SandboxFaults faults;

    @Inject
    private Databases databases;

    @Inject
    private Acting acting;

    @Inject
    private As as;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    private Actor operator;
    private NewStaff officer;

    @BeforeEach
    void somebodyIsToWorkHere() throws Exception {
        faults.set(Register.POPULATION, Fault.NONE);
        operator = operators.operator();
        officer = newcomer(Role.OFFICER);
    }

    @Test
    void aNewAccountIsTakenUpWithACodeAPasswordAndAnApp() throws Exception {
        var id = opened(officer);
        assertThat(row(id).standing()).isEqualTo(StaffStanding.WAITING);
        assertThat(row(id).factor()).isNull();
        var begun = begun(officer, code(id, ""));
        complete(begun, CHOSEN);
        assertThat(row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
        assertThat(row(id).factor()).isEqualTo(FactorKind.TOTP);
        assertThat(row(id).signedInAt()).isNull();
        assertThat(enter(begun)).isInstanceOf(Welcome.class);
        assertThat(row(id).signedInAt()).isNotNull();
        assertThat(callers.at(HOME, account(id), CHOSEN)).isInstanceOf(SecondFactorNeeded.class);
        assertThat(callers.acts(account(id)))
                .containsExactly(
                        "staff.opened done",
                        "account.activation-issued done",
                        "staff.activated done",
                        "account.signed-in done");
        assertThat(actorOf("staff.opened", id))
                .isEqualTo(String.valueOf(operator.account().value()));
    }

    @Test
    void openedTwiceItIsOpenedOnceAndANameIsNobodyElses() throws Exception {
        var id = opened(officer);
        assertThat(opened(officer)).isEqualTo(id);
        assertThat(callers.acts(account(id))).containsOnlyOnce("staff.opened done");
        var another = newcomer(Role.OFFICER);
        var other = new NewStaff(another.person(), officer.caller(), another.name(), Role.OFFICER);
        assertThatThrownBy(() -> opened(other)).hasMessage("constraint.account_login_name_uk");
        var again = new NewStaff(officer.person(), newcomer(Role.OFFICER).caller(), officer.name(), Role.OFFICER);
        assertThatThrownBy(() -> opened(again)).hasMessage("constraint.account_person_role_uk");
    }

    @Test
    void theRegisterMustKnowTheNumberAndTheNameAndSaysHowItIsWritten() throws Exception {
        assertThatThrownBy(() -> opened(as(Citizens.number(), officer.name())))
                .hasMessage("identity.staff-new.not-them");
        assertThatThrownBy(() -> opened(as(officer.person(), "Người Khác"))).hasMessage("identity.staff-new.not-them");
        var id = opened(
                as(officer.person(), TypedText.withoutMarks(officer.name()).toUpperCase(Locale.ROOT)));
        assertThat(row(id).name()).isEqualTo(officer.name());
    }

    @Test
    void aSilentRegisterOpensNothingAndGuessesAreSlowedDown() throws Exception {
        faults.set(Register.POPULATION, new Fault(0, true));
        for (int i = 0; i <= GUESSES; i++)
            assertThatThrownBy(() -> opened(officer)).hasMessage("identity.staff-new.register-silent");
        faults.set(Register.POPULATION, Fault.NONE);
        for (int i = 0; i < GUESSES; i++)
            assertThatThrownBy(() -> opened(as(officer.person(), "Người Khác")))
                    .hasMessage("identity.staff-new.not-them");
        assertThatThrownBy(() -> opened(officer)).hasMessage("platform.throttle.wait");
    }

    private NewStaff as(PersonalId number, String name) {
        return new NewStaff(number, officer.caller(), name, Role.OFFICER);
    }

    @Test
    void nobodyOpensAnAccountForThemselvesOrChangesTheirOwn() throws Exception {
        var mine = new NewStaff(operator.person(), officer.caller(), operator.name(), Role.OFFICER);
        assertThatThrownBy(() -> opened(mine)).hasMessage("identity.staff.own");
        var own = publicId(operator);
        assertThat(as.operator(operator, () -> accounts.isOwn(own))).isTrue();
        var mineToo = publicId(staff.opened(operator.person(), "also", operator.name(), Role.AUDITOR));
        assertThat(as.operator(operator, () -> accounts.isOwn(mineToo))).isTrue();
        assertThatThrownBy(() -> lock(operator, mineToo)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> lock(operator, own)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> code(own, WHY)).hasMessage("identity.staff.own");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.unlock(own, WHY)))
                .hasMessage("identity.staff.own");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.endSessions(own)))
                .hasMessage("identity.staff.own");
    }

    @Test
    void lockedNobodyGetsInAndUnlockedItIsAsItWas() throws Exception {
        var id = taken(officer);
        var there = ((Welcome) enter(begunAgain(id))).actor();
        lock(operator, id);
        lock(operator, id);
        assertThat(row(id).standing()).isEqualTo(StaffStanding.LOCKED);
        assertThat(callers.at(HOME, account(id), CHOSEN)).isEqualTo(Refused.WRONG);
        assertThat(open(there)).isZero();
        assertThatThrownBy(() -> code(id, WHY)).hasMessage("identity.activation.closed");
        as.operator(operator, () -> accounts.unlock(id, WHY));
        as.operator(operator, () -> accounts.unlock(id, WHY));
        assertThat(row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
        assertThat(callers.acts(account(id)))
                .containsOnlyOnce("account.locked done")
                .containsOnlyOnce("account.unlocked done");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.lock(id, " ")))
                .hasMessage("identity.lock.reason-missing");
    }

    @Test
    void whoLostEverythingComesInAnewAndTheOldIsGoodForNothing() throws Exception {
        var id = taken(officer);
        assertThatThrownBy(() -> code(id, "")).hasMessage("identity.lock.reason-missing");
        var code = code(id, "Mất điện thoại");
        assertThat(row(id).standing()).isEqualTo(StaffStanding.WAITING);
        assertThat(callers.at(HOME, account(id), CHOSEN)).isEqualTo(Refused.WRONG);
        var next = code(id, "");
        assertThatThrownBy(() -> begun(officer, code)).hasMessage("identity.staff-activate.wrong");
        complete(begun(officer, next), "cây lá gió đêm ghế bút");
        assertThat(row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
    }

    @Test
    void sessionsEndWhereverTheyAre() throws Exception {
        var id = taken(officer);
        var there = ((Welcome) enter(begunAgain(id))).actor();
        assertThat(open(there)).isOne();
        as.operator(operator, () -> accounts.endSessions(id));
        as.operator(operator, () -> accounts.endSessions(id));
        assertThat(open(there)).isZero();
        assertThat(callers.acts(account(id))).containsOnlyOnce("account.sessions-ended done");
    }

    @Test
    void aWrongCodeOrNameIsToldTheSameAndAWrongAppLeavesTheCodeGood() throws Exception {
        var code = code(opened(officer), "");
        assertThatThrownBy(() -> begun(officer, "00000-00000")).hasMessage("identity.staff-activate.wrong");
        assertThatThrownBy(() -> begun(newcomer(Role.AUDITOR), code)).hasMessage("identity.staff-activate.wrong");
        assertThatThrownBy(() -> begun(officer, "123")).hasMessage("identity.activate.code-shape");
        var begun = begun(officer, code);
        assertThatThrownBy(() -> activations.complete(begun, CHOSEN, "000000")).hasMessage("identity.app.wrong");
        complete(begun, CHOSEN);
        assertThatThrownBy(() -> complete(begun, CHOSEN)).hasMessage("identity.activation.over");
    }

    @Test
    void aCodeThatWrongOnesWoreOutOrThatExpiredIsSaidSoAndAnotherIsGiven() throws Exception {
        var id = opened(officer);
        assertThat(standing(id)).isEqualTo(ActivationStanding.NONE);
        var code = code(id, "");
        assertThat(standing(id)).isEqualTo(ActivationStanding.GOOD);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> begun(officer, "00000-00000")).hasMessage("identity.staff-activate.wrong");
        assertThat(standing(id)).isEqualTo(ActivationStanding.WORN_OUT);
        clock.move(Duration.ofMinutes(4));
        assertThatThrownBy(() -> begun(officer, code)).hasMessage("identity.staff-activate.wrong");
        var next = code(id, "");
        clock.move(Duration.ofMinutes(16));
        complete(begun(officer, next), CHOSEN);
        assertThat(standing(id)).isEqualTo(ActivationStanding.NONE);
    }

    private ActivationStanding standing(PublicId id) throws Exception {
        return as.operator(operator, () -> accounts.code(id));
    }

    @Test
    void theLastOperatorWhoCanComeInStays() throws Exception {
        var colleague = operators.operator();
        var others = databases.portal(
                "select id from account where role = 'OPERATOR' and status = 'ACTIVE' and id <> ? and id <> ?",
                operator.account().value(),
                colleague.account().value());
        try {
            for (var other : others) standing(other.get("id"), "LOCKED");
            var hers = publicId(colleague);
            var mine = publicId(operator);
            assertThat(threads
                            .invokeAll(List.<Callable<String>>of(
                                    () -> outcome(operator, hers), () -> outcome(colleague, mine)))
                            .stream()
                            .map(StaffAccountsIT::got))
                    .containsExactlyInAnyOrder("done", "identity.staff.last-operator");
        } finally {
            for (var other : others) standing(other.get("id"), "ACTIVE");
        }
    }

    @Test
    void dangerousActsNeedAFreshProof() throws Exception {
        var id = opened(officer);
        clock.move(Duration.ofMinutes(6));
        assertThatThrownBy(() -> code(id, "")).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> opened(newcomer(Role.AUDITOR))).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> lock(operator, id)).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.unlock(id, WHY)))
                .isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.endSessions(id)))
                .isInstanceOf(StepUpRequired.class);
    }

    @Test
    void aCitizensAccountIsNotFoundAndOnlyOperatorsAreLetIn() throws Exception {
        var citizen = citizens.open(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lock(operator, citizen.publicId()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> code(citizen.publicId(), WHY));
        var id = opened(officer);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.supervisor(operator, () -> accounts.lock(id, WHY)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.auditor(operator, () -> list.count(StaffSearch.ALL)));
    }

    @Test
    void theListIsFilteredSortedAndPaged() throws Exception {
        var id = opened(officer);
        var text = officer.caller().name();
        assertThat(page(new StaffSearch(text.toUpperCase(Locale.ROOT), null, null), "login"))
                .extracting(StaffRow::id)
                .containsExactly(id);
        assertThat(page(new StaffSearch(text, Role.AUDITOR, null), "login")).isEmpty();
        assertThat(page(new StaffSearch(text, Role.OFFICER, StaffStanding.WAITING), "name"))
                .hasSize(1);
        assertThat(page(new StaffSearch(text, null, StaffStanding.ACTIVE), "role"))
                .isEmpty();
        assertThat(page(new StaffSearch("%", null, null), "signed-in")).isEmpty();
        assertThat(page(StaffSearch.ALL, "login")).extracting(StaffRow::role).doesNotContain(Role.CITIZEN);
        assertThat(as.operator(operator, () -> list.count(StaffSearch.ALL)).rows())
                .isGreaterThan(1);
        var names =
                page(StaffSearch.ALL, "login").stream().map(StaffRow::loginName).toList();
        assertThat(names).isSorted();
    }

    private List<StaffRow> page(StaffSearch filter, String sort) throws Exception {
        return as.operator(operator, () -> list.page(filter, Slice.first(100, sort, false)));
    }

    private NewStaff newcomer(Role role) throws Exception {
        var somebody = residents.stranger();
        var number = somebody.get("number");
        return NewStaff.typed(number, "new." + number, somebody.get("name"), role);
    }

    private PublicId opened(NewStaff who) throws Exception {
        return as.operator(operator, () -> accounts.open(who));
    }

    private String code(PublicId id, String reason) throws Exception {
        return as.operator(operator, () -> accounts.giveCode(id, reason)).code();
    }

    private void lock(Actor by, PublicId id) throws Exception {
        as.operator(by, () -> accounts.lock(id, WHY));
    }

    /** An account that is in use. */
    private PublicId taken(NewStaff who) throws Exception {
        var id = opened(who);
        complete(begun(who, code(id, "")), CHOSEN);
        return id;
    }

    /** The same, as it was taken up a moment ago. */
    private StaffActivation begunAgain(PublicId id) throws Exception {
        var begun = begun(officer, code(id, WHY));
        complete(begun, CHOSEN);
        return begun;
    }

    private StaffActivation begun(NewStaff who, String code) {
        acting.asNobody(HOME);
        return activations.begin(who.caller(), code);
    }

    private void complete(StaffActivation begun, String password) {
        activations.complete(begun, password, begun.app().code(clock.instant()));
    }

    private Object enter(StaffActivation begun) {
        acting.asNobody(HOME);
        return signIns.answer(
                new SignInRequest(new OfActivation(begun.activation()), new ClientInfo(Optional.empty(), "")));
    }

    private StaffRow row(PublicId id) throws Exception {
        return as.operator(operator, () -> list.byId(id));
    }

    private Account account(PublicId id) throws Exception {
        return as.operator(operator, () -> accounts.byId(id));
    }

    private PublicId publicId(Actor who) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        who.account().value())
                .get(0)
                .get("public_id"));
    }

    private long open(Actor who) throws Exception {
        return databases
                .portal("select id from user_session where public_id = ? and ended_at is null", who.session())
                .size();
    }

    private String actorOf(String act, PublicId id) throws Exception {
        return databases
                .portal(
                        "select actor from audit_entry where act = ? and owner = ?",
                        act,
                        account(id).id().value())
                .get(0)
                .get("actor");
    }

    private void standing(String id, String status) throws Exception {
        databases.portal("update account set status = ?, locked_by = null where id = ?", status, Long.parseLong(id));
    }

    private String outcome(Actor by, PublicId whose) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            as.operator(by, () -> accounts.lock(whose, WHY));
            return "done";
        } catch (RuleBroken rule) {
            return rule.key();
        } finally {
            context.deactivate();
        }
    }

    private static String got(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
