package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({"Trần Thị Bình, T••• T••• B•••", "' Đỗ  Quân ', Đ••• Q•••", "Y, Y•••", "'', ''"})
    void the_first_letter_of_each_syllable_is_told(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
