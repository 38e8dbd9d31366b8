package org.seneid.payments.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class DayComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Money AMOUNT = new Money(250_000);

    private final Ours ours = new Ours();
    private final DayComparison comparison =
            new DayComparison("EVN_HANOI", DAY, Map.of("k1", ours), Instant.parse("2026-11-30T18:00:00Z"));

    private static final class Ours implements Counterpart {

        private boolean done = true;
        private LocalDate day;

        @Override
        public String reference() {
            return "HD1";
        }

        @Override
        public Money expected() {
            return AMOUNT;
        }

        @Override
        public boolean carriedOut() {
            return done;
        }

        @Override
        public Optional<LocalDate> statementDay() {
            return Optional.ofNullable(day);
        }

        @Override
        public void onStatement(LocalDate noted) {
            day = noted;
        }
    }

    @Test
    void whatAgreesIsNotedAndIsNoDifferenceHoweverOftenItIsRead() {
        assertThat(comparison.of(List.of(line("k1", AMOUNT)))).isEmpty();
        assertThat(ours.statementDay()).contains(DAY);
        assertThat(comparison.of(List.of(line("k1", AMOUNT)))).isEmpty();
    }

    @Test
    void aSecondBookingIsOneOnTheSameDayAndOnALaterOne() {
        assertThat(kinds(line("k1", AMOUNT), line("k1", AMOUNT))).containsExactly(Kind.TWICE);
        ours.onStatement(DAY.minusDays(1));
        assertThat(kinds(line("k1", AMOUNT))).containsExactly(Kind.TWICE);
    }

    @Test
    void anotherAmountOrWhatIsNotCarriedOutHereIsOne() {
        assertThat(kinds(line("k1", new Money(1)))).containsExactly(Kind.AMOUNT);
        ours.day = null;
        ours.done = false;
        assertThat(kinds(line("k1", AMOUNT))).containsExactly(Kind.STATUS);
    }

    @Test
    void whatNobodyHereAskedForIsWhatItsReaderSays() {
        assertThat(comparison.of(List.of(line("k9", AMOUNT)))).singleElement().satisfies(one -> {
            assertThat(one.getKind()).isEqualTo(Kind.UNKNOWN);
            assertThat(one.getParty()).isEqualTo("EVN_HANOI");
            assertThat(one.getReference()).isEqualTo("R-k9");
            assertThat(one.getAtParty()).isEqualTo(AMOUNT);
            assertThat(one.getHere()).isEqualTo(Money.ZERO);
        });
        assertThat(kinds(new BookedLine("R", "", AMOUNT, Optional.empty()))).isEmpty();
    }

    @Test
    void whatIsOnNoAccountIsMissing() {
        assertThat(comparison.missing(List.of(ours))).singleElement().satisfies(one -> {
            assertThat(one.getKind()).isEqualTo(Kind.MISSING);
            assertThat(one.getHere()).isEqualTo(AMOUNT);
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWords(Kind kind) {
        assertThat(Messages.in(Language.VIETNAMESE).has(kind.key())).isTrue();
    }

    private List<Kind> kinds(BookedLine... lines) {
        return comparison.of(List.of(lines)).stream().map(Difference::getKind).toList();
    }

    private static BookedLine line(String key, Money amount) {
        return new BookedLine("R-" + key, key, amount, Optional.of(Kind.UNKNOWN));
    }
}
