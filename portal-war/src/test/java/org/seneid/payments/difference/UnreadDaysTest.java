package org.seneid.payments.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnreadDaysTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    @Test
    void aPartyThatWasNeverReadBeginsWithTheLastDay() {
        assertThat(DayBook.unread(Set.of(), LAST)).containsExactly(LAST);
    }

    @Test
    void daysThatWereMissedAreReadAfterwardsTheOldestFirst() {
        var read = Set.of(LAST.minusDays(4), LAST.minusDays(2));
        assertThat(DayBook.unread(read, LAST)).containsExactly(LAST.minusDays(3), LAST.minusDays(1), LAST);
    }

    @Test
    void whatIsOlderThanAWeekIsLeftAndTheLastDayIsAlwaysRead() {
        assertThat(DayBook.unread(Set.of(LAST.minusDays(30), LAST), LAST))
                .hasSize(7)
                .startsWith(LAST.minusDays(6))
                .endsWith(LAST);
    }
}
