package org.seneid.identity.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.Callers.ELSEWHERE;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.identity.LinkMaker;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.session.RevokedSessions;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What locks an account, what that ends, and who may open it again. */
@InContainer
class AccountLocksIT {

    private static final String WRONG_CODE = "00000 00000";

    @Inject
    private AccountLocks locks;

    @Inject
    private Sessions sessions;

    @Inject
    private RevokedSessions ended;

    @Inject
    private LinkMaker links;

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
    private Actor here;
    private Actor there;

    @BeforeEach
    void signedInTwice() {
        account = citizens.open(2);
        there = signedIn();
        here = signedIn();
    }

    @Test
    void theHoldersLockEndsEverySessionAndLetsNobodyIn() throws Exception {
        as.citizen(here, () -> locks.lock());
        assertThat(ended.has(here)).isTrue();
        assertThat(ended.has(there)).isTrue();
        assertThat(as.citizen(there, () -> sessions.used())).isFalse();
        assertThat(callers.at(HOME, account, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
        assertThat(lockedBy()).isEqualTo("HOLDER");
        assertThat(callers.acts(account))
                .containsOnlyOnce("account.locked done")
                .containsOnlyOnce("account.sessions-ended done");
    }

    @Test
    void aSessionThatBeganInTheMomentOfTheLockEndsWithTheNextCheck() throws Exception {
        as.citizen(here, () -> locks.lock());
        databases.portal("update user_session set ended_at = null where public_id = ?", there.session());
        assertThat(as.citizen(there, () -> sessions.used())).isFalse();
    }

    @Test
    void theLockCodeLocksWithoutSigningIn() throws Exception {
        var code = as.citizen(here, () -> locks.makeCode());
        lockFrom(ELSEWHERE, code.replace(" ", ""));
        assertThat(lockedBy()).isEqualTo("CODE");
        assertThat(as.citizen(here, () -> sessions.used())).isFalse();
        assertThat(callers.acts(account)).containsOnlyOnce("account.locked-by-code done");
    }

    @Test
    void onlyItsFingerprintIsKept() throws Exception {
        var code = as.citizen(here, () -> locks.makeCode()).replace(" ", "");
        var kept = column("lock_code_fingerprint");
        assertThat(kept).hasSize(64).doesNotContain(code).isNotEqualTo(Sha256.of(code));
    }

    @Test
    void aNewLockCodeEndsTheOneFromBefore() throws Exception {
        var old = as.citizen(here, () -> locks.makeCode());
        var now = as.citizen(here, () -> locks.makeCode());
        assertThatThrownBy(() -> lockFrom(ELSEWHERE, old)).hasMessage("identity.lock.wrong");
        lockFrom(ELSEWHERE, now);
    }

    @Test
    void makingOneNeedsAFreshProof() {
        clock.move(Duration.ofMinutes(6));
        assertThatThrownBy(() -> as.citizen(here, () -> locks.makeCode())).isInstanceOf(StepUpRequired.class);
    }

    @Test
    void wrongCodesAndUnknownNumbersAreToldTheSame() throws Exception {
        assertThatThrownBy(() -> lockFrom(ELSEWHERE, WRONG_CODE)).hasMessage("identity.lock.wrong");
        as.citizen(here, () -> locks.makeCode());
        assertThatThrownBy(() -> lockFrom(ELSEWHERE, WRONG_CODE)).hasMessage("identity.lock.wrong");
        acting.asNobody(ELSEWHERE);
        assertThatThrownBy(() -> locks.lockByCode(Citizens.number(), WRONG_CODE))
                .hasMessage("identity.lock.wrong");
        assertThat(lockedBy()).isNull();
        assertThat(callers.acts(account)).contains("account.locked-by-code refused");
    }

    @Test
    void whoeverGuessesCodesWaitsAndKeepsNobodyElseFromLocking() throws Exception {
        var code = as.citizen(here, () -> locks.makeCode());
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> lockFrom(ELSEWHERE, WRONG_CODE)).hasMessage("identity.lock.wrong");
        assertThatThrownBy(() -> lockFrom(ELSEWHERE, code)).hasMessage("platform.throttle.wait");
        assertThat(callers.at(ELSEWHERE, account, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
        lockFrom(HOME, code);
    }

    @Test
    void whatIsNoCodeIsNoTry() throws Exception {
        var code = as.citizen(here, () -> locks.makeCode());
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> lockFrom(ELSEWHERE, "0000 0000")).hasMessage("identity.lock.code-shape");
        lockFrom(ELSEWHERE, code.replace(' ', '\u2013') + "\u00a0");
    }

    @Test
    void theLinkOfANoticeLocksOnceAndDoesNothingElse() throws Exception {
        var id = links.make(account);
        assertThat(locks.linkIsGood(id)).isTrue();
        assertThat(lockedBy()).isNull();
        acting.asNobody(ELSEWHERE);
        assertThat(locks.lockByLink(id)).isTrue();
        assertThat(lockedBy()).isEqualTo("LINK");
        assertThat(as.citizen(here, () -> sessions.used())).isFalse();
        assertThat(locks.linkIsGood(id)).isFalse();
        assertThat(locks.lockByLink(id)).isFalse();
        assertThat(callers.acts(account)).containsOnlyOnce("account.locked-by-link done");
    }

    @Test
    void theLinkIsGoodForAWeek() throws Exception {
        var id = links.make(account);
        clock.move(Duration.ofDays(7));
        assertThat(locks.linkIsGood(id)).isFalse();
        assertThat(locks.lockByLink(id)).isFalse();
        assertThat(locks.lockByLink(PublicId.random())).isFalse();
        assertThat(lockedBy()).isNull();
    }

    @Test
    void anOfficerLocksAndUnlocksWithAReason() throws Exception {
        var officer = here;
        as.officer(officer, () -> at(() -> locks.lockAtDesk(account.id(), "Trộm điện thoại, khai tại quầy")));
        assertThat(lockedBy()).isEqualTo("OFFICER");
        as.officer(officer, () -> at(() -> locks.unlockAtDesk(account.id(), "Đã kiểm tra giấy tờ gốc")));
        assertThat(column("status")).isEqualTo("ACTIVE");
        assertThat(databases.portal(
                        "select purpose from audit_entry where owner = ? and act = 'account.unlocked'",
                        account.id().value()))
                .extracting(row -> row.get("purpose"))
                .containsExactly("Đã kiểm tra giấy tờ gốc");
    }

    @Test
    void anAccountThatWasNotTakenUpYetIsLockedAndWaitsAgainAfterwards() throws Exception {
        databases.portal(
                "delete from account_password where owner = ?", account.id().value());
        databases.portal(
                "update account set status = 'INVITED' where id = ?",
                account.id().value());
        as.officer(here, () -> at(() -> locks.lockAtDesk(account.id(), "Phiếu bị lấy cắp")));
        assertThat(column("status")).isEqualTo("LOCKED");
        as.officer(here, () -> at(() -> locks.unlockAtDesk(account.id(), "Đã kiểm tra giấy tờ gốc")));
        assertThat(column("status")).isEqualTo("INVITED");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAReasonNoOfficerLocks(String reason) {
        assertThatThrownBy(() -> as.officer(here, () -> at(() -> locks.lockAtDesk(account.id(), reason))))
                .hasMessage("identity.lock.reason-missing");
    }

    private void lockFrom(String address, String code) {
        acting.asNobody(address);
        locks.lockByCode(new PersonalId(account.person().digits()), code);
    }

    private static Object at(Runnable desk) {
        desk.run();
        return null;
    }

    private String lockedBy() throws Exception {
        return column("locked_by");
    }

    private String column(String name) throws Exception {
        return databases
                .portal(
                        "select " + name + " from account where id = ?",
                        account.id().value())
                .get(0)
                .get(name);
    }

    private Actor signedIn() {
        return ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).actor();
    }
}
