package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Money;

class MovementTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");

    @Test
    void whoOnlyLooksLearnsNeitherThePersonNorWhatTheyWrote() {
        for (var kind : EnumSet.complementOf(EnumSet.of(TransferKind.PAYMENT, TransferKind.REVERSAL))) {
            var seen = movement(kind, "Lê Thị Bình", "Trả tiền ăn").withoutPersons();
            assertThat(seen.toString()).doesNotContain("Bình").doesNotContain("ăn");
            assertThat(seen.amount()).isEqualTo(new Money(-5_000));
            assertThat(seen.reference()).isEqualTo("CT-2026-12-310077319");
        }
    }

    @Test
    void aCompanyThatSendsBillsIsNoPersonAndNothingStaysNothing() {
        assertThat(movement(TransferKind.PAYMENT, "EVN Hà Nội", "").withoutPersons())
                .isEqualTo(movement(TransferKind.PAYMENT, "EVN Hà Nội", ""));
    }

    private static Movement movement(TransferKind kind, String otherSide, String memo) {
        return new Movement(kind, new Money(-5_000), new Money(10_000), otherSide, memo, "CT-2026-12-310077319", NOW);
    }
}
