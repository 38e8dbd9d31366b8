package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

class TransferTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:44Z");
    private static final AccountKey PAYEE = new AccountKey(7, AccountKind.PAYEE);

    private final LedgerAccount citizen =
            LedgerAccountTest.numbered(LedgerAccount.ofCitizen(new AccountId(1), NOW), 51);

    @Test
    void moneyComesInAndGoesOutAndTheAccountKeepsTheBalance() {
        topUp(1_000);
        paid(new Money(400));

        assertThat(citizen.balance()).isEqualTo(new Money(600));
    }

    @Test
    void theLastDongCanBePaid() {
        topUp(1_000);
        paid(new Money(1_000));

        assertThat(citizen.balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void anAccountNeverGoesBelowItsFloor() {
        topUp(1_000);

        assertThatThrownBy(() -> paid(new Money(1_001)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("ledger.short"));
        assertThat(citizen.balance()).isEqualTo(new Money(1_000));
    }

    @Test
    void aReversalGivesTheSameAmountBack() {
        topUp(1_000);
        var payment = paid(new Money(400));
        payment.reversal(citizen, NOW);

        assertThat(citizen.balance()).isEqualTo(new Money(1_000));
    }

    @Test
    void onlyAPaymentIsReversedAndOnlyToItsPayer() {
        var topUp = topUp(1_000);
        var payment = paid(new Money(400));
        var another = LedgerAccountTest.numbered(LedgerAccount.ofCitizen(new AccountId(2), NOW), 52);

        assertThatThrownBy(() -> topUp.reversal(citizen, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> payment.reversal(another, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void nothingAndLessThanNothingIsNotMoved(long amount) {
        assertThatThrownBy(() -> topUp(amount)).isInstanceOf(IllegalArgumentException.class);
        assertThat(citizen.balance()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"CITIZEN", "BANK", "CLEARING", "SUSPENSE"})
    void aPaymentReachesPayeesAndFeesOnly(AccountKind kind) {
        topUp(1_000);
        var elsewhere = new AccountKey(9, kind);

        assertThatThrownBy(() -> Transfer.out(TransferKind.PAYMENT, citizen, elsewhere, new Money(1), "BL-1", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Transfer paid(Money amount) {
        return Transfer.out(TransferKind.PAYMENT, citizen, PAYEE, amount, "BL-1", NOW);
    }

    private Transfer topUp(long amount) {
        return Transfer.in(TransferKind.TOP_UP, AccountKey.BANK, citizen, new Money(amount), "TU-1", NOW);
    }
}
