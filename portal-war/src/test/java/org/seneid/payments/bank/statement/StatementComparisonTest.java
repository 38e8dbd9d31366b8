package org.seneid.payments.bank.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.payments.bank.BankStatement.Line;
import org.seneid.payments.bank.statement.BankDifference.Kind;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Lines that no order of ours stands behind; those with one are compared in the container. */
class StatementComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Money AMOUNT = new Money(250_000);

    private final StatementComparison comparison =
            new StatementComparison(DAY, Map.of(), Set.of("IN1"), Instant.parse("2026-11-30T18:00:00Z"));

    @Test
    void aDayThatIsEmptyHasNoDifference() {
        assertThat(comparison.of(List.of())).isEmpty();
    }

    @Test
    void whatNobodyHereAskedForIsOne() {
        assertThat(comparison.of(List.of(new Line("FT9", "another", AMOUNT.negated(), "", ""))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getKind()).isEqualTo(Kind.UNKNOWN);
                    assertThat(one.getReference()).isEqualTo("FT9");
                    assertThat(one.getAtBank()).isEqualTo(AMOUNT.negated());
                    assertThat(one.getHere()).isEqualTo(Money.ZERO);
                });
    }

    @Test
    void whatCameInForSomebodyKnownIsNone() {
        assertThat(comparison.of(List.of(new Line("IN1", "", AMOUNT, "079927398713", ""))))
                .isEmpty();
        assertThat(comparison.of(List.of(new Line("IN2", "", AMOUNT, "000000000000", ""))))
                .extracting(BankDifference::getKind)
                .containsExactly(Kind.RECEIVER);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWords(Kind kind) {
        assertThat(Messages.in(Language.VIETNAMESE).has(kind.key())).isTrue();
    }
}
