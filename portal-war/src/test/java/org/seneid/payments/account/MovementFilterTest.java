package org.seneid.payments.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.payments.account.Lines.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.ledger.Movement;
import org.seneid.ledger.TransferKind;
import org.seneid.payments.account.MovementFilter.Kind;

class MovementFilterTest {

    private static final Movement SENT = line(TransferKind.TRANSFER, -250_000, "Đỗ Minh Quân", "Tien ve xem phim");
    private static final Movement BACK = line(TransferKind.REVERSAL, 90_000, "EVN Hà Nội", "");

    @ParameterizedTest
    @CsvSource({
        "do minh, true",
        "ĐỖ, true",
        "xem PHIM, true",
        "0000001, true",
        "250000, true",
        "250.000, true",
        "'', true",
        "25000, false",
        "Bình, false"
    })
    void finds_by_name_memo_number_and_amount(String words, boolean found) {
        assertThat(new MovementFilter(Kind.ALL, words).matches(SENT)).isEqualTo(found);
    }

    @Test
    void a_part_is_told_by_the_way_money_went() {
        assertThat(new MovementFilter(Kind.OUT, null).matches(SENT)).isTrue();
        assertThat(new MovementFilter(Kind.IN, null).matches(SENT)).isFalse();
        assertThat(new MovementFilter(Kind.IN, null).matches(BACK)).isTrue();
        assertThat(new MovementFilter(Kind.BILLS, null).matches(BACK)).isTrue();
        assertThat(new MovementFilter(Kind.BILLS, null).matches(SENT)).isFalse();
        assertThat(Kind.read("<script>")).isEqualTo(Kind.ALL);
    }
}
