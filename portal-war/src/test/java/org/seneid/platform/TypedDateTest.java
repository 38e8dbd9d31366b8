package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/04/1975",
                "30/4/1975",
                "30-4-1975",
                "30.4.1975",
                "30041975",
                "30 04 1975",
                "1975-04-30",
                " 30 / 4 / 1975\u00a0",
                "30\u20114\u20131975",
                "\uff13\uff10/4/1975"
            })
    void aDayIsReadHoweverItIsTyped(String typed) {
        assertThat(TypedDate.day(typed)).contains(LocalDate.of(1975, 4, 30));
        assertThat(TypedDate.birth(typed)).contains(BirthDate.of(1975, 4, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 1950",
        "00/00/1950, 1950",
        "00001950, 1950",
        "3/1950, 1950-03",
        "031950, 1950-03",
        "00/03/1950, 1950-03",
        "1950-03, 1950-03"
    })
    void ofABirthNoMoreIsAskedThanIsKnown(String typed, BirthDate birth) {
        assertThat(TypedDate.birth(typed)).contains(birth);
        assertThat(TypedDate.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/2/1990", "30/13/1975", "30/4/75", "300475", "300419750", "abc", "14/00/1950", "0950"})
    void anythingElseIsNoDate(String typed) {
        assertThat(TypedDate.birth(typed)).isEmpty();
    }
}
