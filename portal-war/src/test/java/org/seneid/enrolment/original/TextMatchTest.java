package org.seneid.enrolment.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.Sex;

class TextMatchTest {

    @ParameterizedTest
    @CsvSource({"TRẦN THỊ BÌNH, true", "trần  thị bình, true", "TRAN THI BINH, false", "Trần Thị Bính, false"})
    void accentsCountAndCaseDoesNot(String typed, boolean same) {
        assertThat(TextMatch.says(typed, new Fact("name", "Trần Thị Bình"))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "15/08/2025, true",
        "15.08.2025, true",
        "15082025, true",
        "15/8/2025, true",
        "15/08/2026, false",
        "31/02/2025, false"
    })
    void aDayIsADayHoweverItIsWritten(String typed, boolean same) {
        assertThat(TextMatch.says(typed, new Fact("until", LocalDate.of(2025, 8, 15))))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"1950, true", "01/01/1950, true", "00/00/1950, true", "14/03/1950, true", "1951, false", "50, false"})
    void aBirthKnownByYearAloneIsComparedByTheYear(String typed, boolean same) {
        assertThat(TextMatch.says(typed, new Fact("birthDate", BirthDate.parse("1950"))))
                .isEqualTo(same);
    }

    @Test
    void numbersAndWordsAreReadAsPeopleWriteThem() {
        assertThat(TextMatch.says("079 192 004 511", new Fact("number", new PersonalId("079192004511"))))
                .isTrue();
        assertThat(TextMatch.says("Nữ", new Fact("sex", Sex.FEMALE))).isTrue();
        assertThat(TextMatch.says("Female", new Fact("sex", Sex.FEMALE))).isTrue();
        assertThat(TextMatch.says("Nam", new Fact("sex", Sex.FEMALE))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DN4010123456789, HEALTH_INSURANCE",
        "30A-512.47, VEHICLE_REGISTRATION",
        "59-S2 731.08, VEHICLE_REGISTRATION",
        "010190004512, DRIVING_LICENCE"
    })
    void aNumberThatNobodyKnowsIsToldByItsShape(String number, DocumentKind kind) {
        assertThat(PaperNumber.kind(number)).isEqualTo(kind);
    }
}
