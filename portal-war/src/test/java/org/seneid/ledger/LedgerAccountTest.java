package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;

class LedgerAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:44Z");

    @Test
    void aCitizensAccountStartsWithNothing() {
        assertThat(LedgerAccount.ofCitizen(new AccountId(1), NOW).balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyAnAccountWithoutAFloorIsFolded() {
        var payee = LedgerAccount.named(AccountKind.PAYEE, "EVN_HANOI", "EVN Hà Nội", NOW);
        payee.folds(new Money(-7));

        assertThat(payee.balance()).isEqualTo(new Money(-7));
        assertThatThrownBy(() -> LedgerAccount.ofCitizen(new AccountId(1), NOW).folds(new Money(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachLineOfACitizensAccountHasAPlace() {
        var account = LedgerAccount.ofCitizen(new AccountId(1), NOW);
        account.receives(new Money(10));
        account.pays(new Money(4));

        assertThat(account.lines()).isEqualTo(2);
    }

    @Test
    void moreThanFitsIsRefusedRatherThanWrappedAround() {
        var account = LedgerAccount.ofCitizen(new AccountId(1), NOW);
        account.receives(new Money(Long.MAX_VALUE));

        assertThatThrownBy(() -> account.receives(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    /** As the database would number it. */
    static LedgerAccount numbered(LedgerAccount account, long id) {
        try {
            var field = LedgerAccount.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(account, id);
            return account;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
