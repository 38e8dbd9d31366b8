package org.seneid.enrolment.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"LH-7K3Q-P9XM", "lh7k3qp9xm", " LH 7k3q p9xm ", "]Q1LH-7K3Q-P9XM", "ＬＨ-7K3Q-P9XM"})
    void itIsReadHoweverItIsTyped(String typed) {
        assertThat(AppointmentReference.typed(typed)).contains(new AppointmentReference("7k3qp9xm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "LH", "LH-7K3Q-P9X", "LH-7K3Q-P9XMM", "7K3Q-P9XM", "001090012345", "SEN1|001090012345||||"})
    void nothingElseIsOne(String typed) {
        assertThat(AppointmentReference.typed(typed)).isEmpty();
    }

    @Test
    void lettersThatLookLikeDigitsAreMeantAsThese() {
        assertThat(AppointmentReference.typed("LH-OIL0-0000")).contains(new AppointmentReference("01100000"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var one = AppointmentReference.random();
        assertThat(AppointmentReference.typed(one.text())).contains(one);
        assertThat(one.text()).matches("LH-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }
}
