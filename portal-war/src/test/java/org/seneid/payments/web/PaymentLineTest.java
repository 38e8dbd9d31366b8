package org.seneid.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.PaymentRow;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;

class PaymentLineTest {

    private static final PublicId BILL = PublicId.random();
    private static final PublicId OTHER_BILL = PublicId.random();

    @Test
    void triesThatFailedAreOneLineWithTheReceiptOfEach() {
        var lines = lines(
                paid(OTHER_BILL, PaymentStatus.REVERSED, "09:24"),
                paid(BILL, PaymentStatus.REVERSED, "09:23"),
                paid(BILL, PaymentStatus.REVERSED, "09:20"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).each()).isEmpty();
        assertThat(lines.get(1).when()).isEqualTo("2 times, 16:20–16:23 today");
        assertThat(lines.get(1).each()).extracting(time -> time.row().number()).containsExactly("09:23", "09:20");
    }

    @Test
    void theOneThatSucceededStandsForItself() {
        var lines = lines(paid(BILL, PaymentStatus.SETTLED, "09:23"), paid(BILL, PaymentStatus.REVERSED, "09:20"));
        assertThat(lines).extracting(PaymentLine::each).containsOnly(List.of());
        assertThat(lines).hasSize(2);
    }

    private static List<PaymentLine> lines(PaymentRow... newestFirst) {
        return PaymentLine.of(List.of(newestFirst), Language.ENGLISH, Instant.parse("2026-11-29T12:00:00Z"));
    }

    private static PaymentRow paid(PublicId bill, PaymentStatus status, String time) {
        return new PaymentRow(
                PublicId.random(),
                time,
                bill,
                Payee.EVN_HANOI,
                YearMonth.of(2026, 10),
                1,
                new Money(342_000),
                status,
                Instant.parse("2026-11-29T" + time + ":00Z"),
                null);
    }
}
