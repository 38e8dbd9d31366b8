package org.seneid.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.identity.account.AccountStatus.ACTIVE;
import static org.seneid.identity.account.AccountStatus.CLOSED;
import static org.seneid.identity.account.AccountStatus.INVITED;
import static org.seneid.identity.account.AccountStatus.LOCKED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.RuleBroken;

class AccountStatusTest {

    @ParameterizedTest
    @CsvSource({
        "INVITED,ACTIVE",
        "INVITED,LOCKED",
        "INVITED,CLOSED",
        "ACTIVE,LOCKED",
        "ACTIVE,CLOSED",
        "LOCKED,ACTIVE",
        "LOCKED,INVITED",
        "LOCKED,CLOSED"
    })
    void moves_that_are_allowed(AccountStatus from, AccountStatus to) {
        assertThat(from.to(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"INVITED,INVITED", "ACTIVE,INVITED", "ACTIVE,ACTIVE", "LOCKED,LOCKED"})
    void moves_that_are_not(AccountStatus from, AccountStatus to) {
        assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_follows_on_closed() {
        for (var next : new AccountStatus[] {INVITED, ACTIVE, LOCKED, CLOSED})
            assertThatThrownBy(() -> CLOSED.to(next)).isInstanceOf(RuleBroken.class);
    }
}
