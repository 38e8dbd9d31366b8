package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Callers;
import org.seneid.identity.activation.StaffActivation;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;

/** How operators lock accounts of those who work here and end their sessions. */
@InContainer
class StaffLocksIT {

    @Inject
    private StaffOnboarding onboarding;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private Operators operators;

    @Inject
    private Callers callers;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Resource
    private ManagedExecutorService threads;

    private Actor operator;
    private NewStaff officer;

    @BeforeEach
    void somebodyIsToWorkHere() throws Exception {
        operator = onboarding.operator();
        officer = onboarding.newcomer(Role.OFFICER);
    }

    @Test
    void lockedNobodyGetsInAndUnlockedItIsAsItWas() throws Exception {
        var id = onboarding.taken(officer);
        var there = ((Welcome) onboarding.enter(begunAgain(id))).actor();
        onboarding.lock(operator, id);
        onboarding.lock(operator, id);
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.LOCKED);
        assertThat(callers.at(HOME, onboarding.account(id), StaffOnboarding.CHOSEN))
                .isEqualTo(Refused.WRONG);
        assertThat(onboarding.open(there)).isZero();
        assertThatThrownBy(() -> onboarding.code(id, StaffOnboarding.WHY)).hasMessage("identity.activation.closed");
        as.operator(operator, () -> accounts.unlock(id, StaffOnboarding.WHY));
        as.operator(operator, () -> accounts.unlock(id, StaffOnboarding.WHY));
        assertThat(onboarding.row(id).standing()).isEqualTo(StaffStanding.ACTIVE);
        assertThat(callers.acts(onboarding.account(id)))
                .containsOnlyOnce("account.locked done")
                .containsOnlyOnce("account.unlocked done");
        assertThatThrownBy(() -> as.operator(operator, () -> accounts.lock(id, " ")))
                .hasMessage("identity.lock.reason-missing");
    }

    @Test
    void sessionsEndWhereverTheyAre() throws Exception {
        var id = onboarding.taken(officer);
        var there = ((Welcome) onboarding.enter(begunAgain(id))).actor();
        assertThat(onboarding.open(there)).isOne();
        as.operator(operator, () -> accounts.endSessions(id));
        as.operator(operator, () -> accounts.endSessions(id));
        assertThat(onboarding.open(there)).isZero();
        assertThat(callers.acts(onboarding.account(id))).containsOnlyOnce("account.sessions-ended done");
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
            var hers = onboarding.publicId(colleague);
            var mine = onboarding.publicId(operator);
            assertThat(threads
                            .invokeAll(List.<Callable<String>>of(
                                    () -> outcome(operator, hers), () -> outcome(colleague, mine)))
                            .stream()
                            .map(StaffLocksIT::got))
                    .containsExactlyInAnyOrder("done", "identity.staff.last-operator");
        } finally {
            for (var other : others) standing(other.get("id"), "ACTIVE");
        }
    }

    /** The same, as it was taken up a moment ago. */
    private StaffActivation begunAgain(PublicId id) throws Exception {
        var begun = onboarding.begun(officer, onboarding.code(id, StaffOnboarding.WHY));
        onboarding.complete(begun, StaffOnboarding.CHOSEN);
        return begun;
    }

    private void standing(String id, String status) throws Exception {
        databases.portal("update account set status = ?, locked_by = null where id = ?", status, Long.parseLong(id));
    }

    private String outcome(Actor by, PublicId whose) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            as.operator(by, () -> accounts.lock(whose, StaffOnboarding.WHY));
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
