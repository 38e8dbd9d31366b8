package org.seneid.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.seneid.platform.PersonalId;

class AccountTest {

    private final Account account = Account.ofCitizen(
            new PersonalId("001090012345"), "Nguyễn Văn An", 2, Instant.parse("2026-11-24T02:41:07Z"));

    @ParameterizedTest
    @EnumSource
    void lockedItIsClosedToEverybody(LockOrigin by) {
        account.activate();
        assertThat(account.lock(by)).isTrue();
        assertThat(account.open()).isFalse();
        assertThat(account.lockedBy()).contains(by);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "OPERATOR"})
    void whatTheHolderLockedTheHolderMayOpen(LockOrigin by) {
        account.activate();
        account.lock(by);
        assertThat(account.lockedByHolder()).isTrue();
        account.unlock(AccountStatus.ACTIVE);
        assertThat(account.open()).isTrue();
        assertThat(account.lockedBy()).isEmpty();
        assertThat(account.lockedByHolder()).isFalse();
    }

    @Test
    void lockedAgainItStaysAsItWas() {
        account.activate();
        account.lock(LockOrigin.LINK);
        assertThat(account.lock(LockOrigin.HOLDER)).isFalse();
        assertThat(account.lockedBy()).contains(LockOrigin.LINK);
    }

    @Test
    void whatAnOfficerLocksIsTheDesksFromThenOn() {
        account.activate();
        account.lock(LockOrigin.HOLDER);
        assertThat(account.lock(LockOrigin.OFFICER)).isTrue();
        assertThat(account.lock(LockOrigin.CODE)).isFalse();
        assertThat(account.lockedByHolder()).isFalse();
    }

    @Test
    void anAccountThatNobodyTookUpCanBeLockedAndIsThenAsItWas() {
        assertThat(account.lock(LockOrigin.OFFICER)).isTrue();
        account.unlock(AccountStatus.INVITED);
        assertThat(account.status()).isEqualTo(AccountStatus.INVITED);
    }

    @Test
    void onlyALockedAccountIsUnlocked() {
        assertThatThrownBy(() -> account.unlock(AccountStatus.ACTIVE)).hasMessage("identity.account.not-locked");
        account.activate();
        assertThatThrownBy(() -> account.unlock(AccountStatus.ACTIVE)).hasMessage("identity.account.not-locked");
    }
}
