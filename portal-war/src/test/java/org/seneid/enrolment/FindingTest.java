package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.PersonalId;
import org.seneid.registry.PersonFacts;
import org.seneid.registry.Place;
import org.seneid.registry.Sex;

class FindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PersonalId PERSON = new PersonalId("001090012345");
    private static final PersonalId OFFICER = new PersonalId("001192007788");
    private static final Place HOME = new Place("số 1", "phường Ba Đình", "00004", "thành phố Hà Nội", "01");

    @ParameterizedTest
    @CsvSource({
        "1990-03-14, MAY_ENROL",
        "2012-11-25, MAY_ENROL",
        "2012-11-26, CHILD",
        "2020-11-25, CHILD",
        "2020-11-26, INFANT",
        "2026-11-25, INFANT"
    })
    void ageDecidesTheWay(LocalDate born, Finding finding) {
        assertThat(Finding.of(PERSON, Optional.of(person(born, null)), List.of(PERSON), OFFICER, TODAY))
                .isEqualTo(finding);
    }

    @Test
    void theDeadAndTheUnknownHaveNoAccount() {
        var dead = person(LocalDate.of(1940, 1, 1), LocalDate.of(2020, 5, 5));
        assertThat(Finding.of(PERSON, Optional.of(dead), List.of(), OFFICER, TODAY))
                .isEqualTo(Finding.DEAD);
        assertThat(Finding.of(PERSON, Optional.empty(), List.of(), OFFICER, TODAY))
                .isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void anOfficerServesNeitherThemselvesNorTheirHouseholdWhateverElseIsTrue() {
        var grown = Optional.of(person(LocalDate.of(1990, 3, 14), null));
        var child = Optional.of(person(LocalDate.of(2020, 3, 14), null));
        var home = List.of(PERSON, OFFICER);
        assertThat(Finding.of(OFFICER, grown, home, OFFICER, TODAY)).isEqualTo(Finding.SELF);
        assertThat(Finding.of(PERSON, grown, home, OFFICER, TODAY)).isEqualTo(Finding.HOUSEHOLD);
        assertThat(Finding.of(PERSON, child, home, OFFICER, TODAY)).isEqualTo(Finding.HOUSEHOLD);
        assertThat(Finding.of(OFFICER, Optional.empty(), List.of(), OFFICER, TODAY))
                .isEqualTo(Finding.SELF);
    }

    private static PersonFacts person(LocalDate born, LocalDate died) {
        return new PersonFacts(PERSON, "Nguyễn Văn An", Sex.MALE, born, "Việt Nam", HOME, HOME, died);
    }
}
