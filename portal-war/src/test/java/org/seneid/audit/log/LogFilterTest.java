package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LogFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aPeriodIsOneDayAtLeast() {
        assertThat(LogFilter.NONE.between(DAY, DAY).until()).contains(DAY);
        assertThatThrownBy(() -> LogFilter.NONE.between(DAY, DAY.minusDays(1))).hasMessage("audit.log.period");
    }
}
