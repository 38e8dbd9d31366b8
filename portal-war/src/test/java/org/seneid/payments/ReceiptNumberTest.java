package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:44Z");

    @Test
    void aNumberTellsTheMonthAtTheCitizensClocks() {
        assertThat(ReceiptNumber.of(1, Instant.parse("2026-11-30T17:00:00Z")).value())
                .startsWith("BL-2026-12-");
    }

    @Test
    void numbersOfOneMonthNeverMeet() {
        var numbers = LongStream.range(0, 200_000)
                .mapToObj(count -> ReceiptNumber.of(count, NOW))
                .collect(Collectors.toSet());

        assertThat(numbers).hasSize(200_000);
    }

    @Test
    void twoNumbersInARowDoNotLookLikeIt() {
        long first = Long.parseLong(ReceiptNumber.of(41, NOW).value().substring(11));
        long second = Long.parseLong(ReceiptNumber.of(42, NOW).value().substring(11));

        assertThat(Math.abs(first - second)).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BL-2026-11-0048213", "bl 2026 11 0048213", " BL-2026-11-0048213 ", "2026110048213"})
    void aNumberIsReadAsPeopleTypeIt(String typed) {
        assertThat(ReceiptNumber.typed(typed)).contains(new ReceiptNumber("BL-2026-11-0048213"));
    }

    @Test
    void numbersStayApartBeyondTenMillionAMonth() {
        assertThat(LongStream.iterate(1, count -> count + 10_000_000)
                        .limit(100)
                        .mapToObj(count -> ReceiptNumber.ofTransfer(count, NOW))
                        .collect(Collectors.toSet()))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CT-2026-11-310077319", "ct 2026 11 310077319"})
    void aNumberOfNineDigitsIsReadToo(String typed) {
        assertThat(ReceiptNumber.typed(typed)).contains(new ReceiptNumber("CT-2026-11-310077319"));
    }

    @Test
    void aTransfersNumberIsToldFromABills() {
        var number = ReceiptNumber.ofTransfer(7, NOW);

        assertThat(number.ofTransfer()).isTrue();
        assertThat(ReceiptNumber.typed(number.value().toLowerCase())).contains(number);
        assertThat(ReceiptNumber.of(7, NOW).ofTransfer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BL",
                "BL-2026-11-004821",
                "BL-2026-11-00482133",
                "BL-2026-11-0048213377",
                "<script>",
                "BL-2026-11-004821x"
            })
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(ReceiptNumber.typed(typed)).isEmpty();
    }
}
