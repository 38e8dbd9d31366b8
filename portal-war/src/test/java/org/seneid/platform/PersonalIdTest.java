package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdTest {

    @Test
    void the_fourth_digit_tells_women_from_men() {
        assertThat(new PersonalId("001163002864").woman()).isTrue();
        assertThat(new PersonalId("001317004512").woman()).isTrue();
        assertThat(new PersonalId("001090012345").woman()).isFalse();
        assertThat(new PersonalId("001220006731").woman()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001090012345",
                " 001 090 012 345\t",
                "001.090.012.345",
                "001-090-012-345",
                "001\u00a0090\u2011012\u2013345",
                "\u0002001090012345\u0003",
                "\u200e001090012345\u202c",
                "００１０９００１２３４５",
                "٠٠١٠٩٠٠١٢٣٤٥"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(PersonalId.typed(typed)).contains(new PersonalId("001090012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00109001234", "0010900123456", "00109001234x", "<b>001090012345"})
    void isNothingElse(String typed) {
        assertThat(PersonalId.typed(typed)).isEmpty();
    }

    @Test
    void isShownInThrees() {
        assertThat(new PersonalId("001090012345").grouped()).isEqualTo("001 090 012 345");
    }

    @Test
    void neverReachesALogByAccident() {
        assertThat(new PersonalId("001090012345").toString()).doesNotContain("001090012345");
        assertThatThrownBy(() -> new PersonalId("001090x12345")).hasMessageNotContaining("001090x");
    }
}
