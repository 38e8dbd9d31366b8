package org.seneid.payments.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.Customer;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

class DirectDebitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Money CEILING = new Money(800_000);
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 13);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 28);

    @Test
    void aBillUpToTheCeilingIsPaidFromItsDayToTheLast() {
        var debit = debit(DebitTiming.DAY_BEFORE_DUE);
        assertThat(debit.decide(CEILING, ISSUED, DUE, DUE.minusDays(2))).isEqualTo(DebitDecision.LEAVE);
        assertThat(debit.decide(CEILING, ISSUED, DUE, DUE.minusDays(1))).isEqualTo(DebitDecision.PAY);
        assertThat(debit.decide(CEILING, ISSUED, DUE, DUE)).isEqualTo(DebitDecision.PAY);
        assertThat(debit.decide(CEILING, ISSUED, DUE, DUE.plusDays(1))).isEqualTo(DebitDecision.LEAVE);
        assertThat(debit(DebitTiming.ON_ARRIVAL).decide(CEILING, ISSUED, DUE, ISSUED))
                .isEqualTo(DebitDecision.PAY);
    }

    @Test
    void oneDongMoreAsksAsSoonAsItIsKnown() {
        var more = CEILING.plus(new Money(1));
        assertThat(debit(DebitTiming.DAY_BEFORE_DUE).decide(more, ISSUED, DUE, ISSUED))
                .isEqualTo(DebitDecision.ASK);
    }

    @Test
    void pausedItLeavesEverythingAndEndedItStaysSo() {
        var debit = debit(DebitTiming.ON_ARRIVAL);
        debit.pause();
        assertThat(debit.decide(CEILING, ISSUED, DUE, DUE)).isEqualTo(DebitDecision.LEAVE);
        debit.agreed(CEILING, DebitTiming.ON_ARRIVAL, NOW);
        assertThat(debit.active()).isTrue();
        debit.end(NOW);
        debit.end(NOW);
        assertThatThrownBy(() -> debit.agreed(CEILING, DebitTiming.ON_ARRIVAL, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.debit.over"));
    }

    @Test
    void theCeilingHasARange() {
        for (long dong : new long[] {-1, 0, 9_999, 50_000_001, Long.MAX_VALUE})
            assertThatThrownBy(() -> debit(DebitTiming.ON_ARRIVAL).agreed(new Money(dong), DebitTiming.ON_ARRIVAL, NOW))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo("ceiling"));
    }

    private static DirectDebit debit(DebitTiming timing) {
        var customer =
                new Customer(new PayeeCustomer(new CustomerRef(Payee.EVN_HANOI, "PE01000123456"), "N*** V*** A"));
        return new DirectDebit(new AccountId(1L), customer, CEILING, timing, NOW);
    }
}
