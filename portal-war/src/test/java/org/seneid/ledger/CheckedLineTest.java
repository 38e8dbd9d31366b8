package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.ledger.BooksDifference.Kind;
import org.seneid.ledger.CheckedLine.Finding;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class CheckedLineTest {

    private static final CheckedLine RIGHT = citizen(1_000, 5, 1_000, 5, 5, 1_000);

    @Test
    void whatAddsUpIsNoFinding() {
        assertThat(RIGHT.findings()).isEmpty();
        assertThat(CheckedStep.of(List.of(RIGHT, RIGHT))).isEqualTo(new CheckedStep(2, 0, 0));
    }

    @Test
    void aBalanceThatIsNotTheSumIsSaidOnce() {
        assertThat(citizen(1_007, 5, 1_000, 5, 5, 1_000).findings())
                .containsExactly(new Finding(Kind.BALANCE, 1_007, 1_000));
    }

    @Test
    void theLastLineSaysWhatTheAccountHas() {
        assertThat(citizen(1_000, 5, 1_000, 5, 5, 1_007).findings())
                .containsExactly(new Finding(Kind.LAST, 1_007, 1_000));
    }

    @Test
    void whatIsExpectedIsNeverWhatIsThere() {
        assertThat(citizen(1_000, 5, 1_000, 4, 5, 1_000).findings()).containsExactly(new Finding(Kind.LINES, 5, 4));
        assertThat(citizen(1_000, 5, 1_000, 5, 6, 1_000).findings()).containsExactly(new Finding(Kind.LINES, 5, 6));
    }

    @Test
    void whatIsBelowItsFloorIsNotWrongByItself() {
        var below = citizen(-1, 5, -1, 5, 5, -1);
        assertThat(below.findings()).containsExactly(new Finding(Kind.FLOOR, -1, 0));
        assertThat(CheckedStep.of(List.of(below, RIGHT))).isEqualTo(new CheckedStep(2, 0, 1));
    }

    @Test
    void ofAnAccountWithoutAFloorOnlyTheSumCounts() {
        var bank = new CheckedLine(0, AccountKind.BANK, -1_000, null, 0, -1_000, 7, 0, 0);
        assertThat(bank.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWords(Kind kind) {
        assertThat(Messages.in(Language.VIETNAMESE).has(kind.key())).isTrue();
    }

    private static CheckedLine citizen(long balance, long lines, long summed, long counted, long highest, long last) {
        return new CheckedLine(1, AccountKind.CITIZEN, balance, 0L, lines, summed, counted, highest, last);
    }
}
