package org.seneid.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Sex;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PersonalId PERSON = new PersonalId("001090012345");
    private static final PersonalId OFFICER = new PersonalId("001192007788");
    private static final Place HOME = new Place("số 1", "phường Ba Đình", "00004", "thành phố Hà Nội", "01");

    @ParameterizedTest
    @CsvSource({
        "1990-03-14, MAY_ENROL",
        "2012-11-25, MAY_ENROL",
        "2012-11-26, CHILD",
        "2012-12, CHILD",
        "2012-11, MAY_ENROL",
        "2012, MAY_ENROL",
        "2020-11-25, CHILD",
        "2020-11-26, INFANT",
        "2026-11-25, INFANT"
    })
    void ageDecidesTheWay(BirthDate born, Eligibility finding) {
        assertThat(Eligibility.of(PERSON, Optional.of(person(born, null)), List.of(PERSON), OFFICER, TODAY))
                .isEqualTo(finding);
    }

    @Test
    void theDeadAndTheUnknownHaveNoAccount() {
        var dead = person(BirthDate.parse("1940"), LocalDate.of(2020, 5, 5));
        assertThat(Eligibility.of(PERSON, Optional.of(dead), List.of(), OFFICER, TODAY))
                .isEqualTo(Eligibility.DEAD);
        assertThat(Eligibility.of(PERSON, Optional.empty(), List.of(), OFFICER, TODAY))
                .isEqualTo(Eligibility.UNKNOWN);
    }

    @Test
    void anOfficerServesNeitherThemselvesNorTheirHouseholdWhateverElseIsTrue() {
        var grown = Optional.of(person(BirthDate.of(1990, 3, 14), null));
        var child = Optional.of(person(BirthDate.of(2020, 3, 14), null));
        var home = List.of(PERSON, OFFICER);
        assertThat(Eligibility.of(OFFICER, grown, home, OFFICER, TODAY)).isEqualTo(Eligibility.SELF);
        assertThat(Eligibility.of(PERSON, grown, home, OFFICER, TODAY)).isEqualTo(Eligibility.HOUSEHOLD);
        assertThat(Eligibility.of(PERSON, child, home, OFFICER, TODAY)).isEqualTo(Eligibility.HOUSEHOLD);
        assertThat(Eligibility.of(OFFICER, Optional.empty(), List.of(), OFFICER, TODAY))
                .isEqualTo(Eligibility.SELF);
    }

    private static PersonFacts person(BirthDate born, LocalDate died) {
        return new PersonFacts(PERSON, "Nguyễn Văn An", Sex.MALE, born, "Việt Nam", HOME, HOME, died);
    }
}
