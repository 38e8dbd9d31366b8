package org.seneid.payments.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.payee.PaymentStatus.AUTHORISED;
import static org.seneid.payments.payee.PaymentStatus.POSTED;
import static org.seneid.payments.payee.PaymentStatus.REFUNDED;
import static org.seneid.payments.payee.PaymentStatus.REFUSED;
import static org.seneid.payments.payee.PaymentStatus.REVERSED;
import static org.seneid.payments.payee.PaymentStatus.SENT;
import static org.seneid.payments.payee.PaymentStatus.SETTLED;
import static org.seneid.payments.payee.PaymentStatus.STARTED;
import static org.seneid.payments.payee.PaymentStatus.UNKNOWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.platform.RuleBroken;

class PaymentStatusTest {

    private static final Map<PaymentStatus, Set<PaymentStatus>> LEGAL = Map.of(
            STARTED, Set.of(AUTHORISED),
            AUTHORISED, Set.of(POSTED),
            POSTED, Set.of(SENT),
            SENT, Set.of(UNKNOWN, SETTLED, REFUSED),
            UNKNOWN, Set.of(UNKNOWN, SETTLED, REFUSED),
            SETTLED, Set.of(REFUNDED),
            REFUSED, Set.of(REVERSED),
            REVERSED, Set.of(),
            REFUNDED, Set.of());

    @ParameterizedTest
    @MethodSource("everyMove")
    void eachMoveIsLegalOrRefused(PaymentStatus from, PaymentStatus to) {
        if (LEGAL.get(from).contains(to)) assertThat(from.to(to)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void aPaymentIsOpenWhileItsPayeeOwesAnAnswer(PaymentStatus status) {
        assertThat(status.open()).isEqualTo(Set.of(POSTED, SENT, UNKNOWN).contains(status));
    }

    static Stream<Object[]> everyMove() {
        return Arrays.stream(PaymentStatus.values())
                .flatMap(from -> Arrays.stream(PaymentStatus.values()).map(to -> new Object[] {from, to}));
    }
}
