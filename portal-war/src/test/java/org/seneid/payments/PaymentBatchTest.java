package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** The sum of bills that were paid together has no money that is back. */
class PaymentBatchTest {

    @Test
    void allOfItIsPaidWhilePayeesMayStillAnswer() {
        var batch = batch(PaymentStatus.SETTLED, PaymentStatus.UNKNOWN);
        assertThat(batch.complete()).isTrue();
        assertThat(batch.count()).isEqualTo(2);
        assertThat(batch.total()).isEqualTo(new Money(200_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"REVERSED", "REFUNDED"})
    void whatIsBackIsNotPaid(PaymentStatus back) {
        var batch = batch(PaymentStatus.SETTLED, back);
        assertThat(batch.complete()).isFalse();
        assertThat(batch.count()).isEqualTo(1);
        assertThat(batch.total()).isEqualTo(new Money(100_000));
    }

    private static PaymentBatch batch(PaymentStatus... statuses) {
        return new PaymentBatch(Stream.of(statuses).map(PaymentBatchTest::row).toList());
    }

    private static PaymentRow row(PaymentStatus status) {
        return new PaymentRow(
                PublicId.random(),
                "R",
                PublicId.random(),
                Payee.EVN_HANOI,
                YearMonth.of(2026, 11),
                1,
                new Money(100_000),
                status,
                Instant.EPOCH,
                null);
    }
}
