package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.documents.Samples.NOON;
import static org.seneid.documents.Samples.TODAY;
import static org.seneid.documents.Samples.licence;
import static org.seneid.documents.Samples.reading;
import static org.seneid.documents.Samples.vehicle;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.RegisterStatus;

class RegisterReadingTest {

    /** The day that is noted down to look again is the first on which the state is another. */
    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 59, 60, 61, 400})
    void turnsExactlyOnTheDayThatIsNoted(int daysLeft) {
        var reading = reading(licence(TODAY.plusDays(daysLeft), 12, RegisterStatus.IN_FORCE));
        var now = reading.stateAt(NOON);
        var turn = reading.turnsOn(NOON);
        if (now == DocumentState.EXPIRED) assertThat(turn).isNull();
        else {
            var noon = turn.atTime(5, 0).toInstant(ZoneOffset.UTC);
            assertThat(reading.stateAt(noon)).isNotEqualTo(now);
            assertThat(reading.stateAt(noon.minusSeconds(86_400))).isEqualTo(now);
        }
    }

    @Test
    void theDayIsTheCitizens() {
        var lastDay = reading(licence(TODAY, 12, RegisterStatus.IN_FORCE));
        var lateInTheEvening = TODAY.atTime(16, 59).toInstant(ZoneOffset.UTC);
        assertThat(lastDay.stateAt(lateInTheEvening)).isEqualTo(DocumentState.EXPIRING);
        assertThat(lastDay.stateAt(lateInTheEvening.plusSeconds(60))).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void whatNeverEndsNeverTurns() {
        assertThat(reading(vehicle(RegisterStatus.IN_FORCE)).turnsOn(NOON)).isNull();
        assertThat(reading(licence(TODAY.plusDays(9), 12, RegisterStatus.SEIZED))
                        .turnsOn(NOON))
                .isNull();
    }

    @Test
    void namesWhatTheRegisterWroteAnewAndNothingElse() {
        var before = reading(licence(TODAY.plusDays(400), 12, RegisterStatus.IN_FORCE));
        assertThat(reading(licence(TODAY.plusDays(400), 10, RegisterStatus.IN_FORCE))
                        .updatedSince(before))
                .containsExactly("points");
        assertThat(reading(licence(TODAY.plusDays(900), 12, RegisterStatus.IN_FORCE))
                        .updatedSince(before))
                .containsExactly("classes", "until");
        assertThat(before.updatedSince(before)).isEmpty();
    }
}
