package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationCodeTest {

    @RepeatedTest(20)
    void itIsReadHoweverItIsTyped() {
        var code = ActivationCode.random();
        assertThat(code.grouped()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}").doesNotContain("O", "I", "L", "U");
        assertThat(ActivationCode.typed(code.grouped().toLowerCase())).contains(code);
        assertThat(ActivationCode.typed(" " + code.grouped().replace("-", " – ") + " "))
                .contains(code);
        assertThat(ActivationCode.typed(code.grouped().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3MP-9XQ2", "7K3MP-9XQ2DD", "7K3MP-9XQ2U", "ß"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(ActivationCode.typed(typed)).isEmpty();
        assertThat(ActivationCode.typed(null)).isEmpty();
    }

    @Test
    void noLogShowsIt() {
        var code = ActivationCode.random();
        assertThat(code.toString()).doesNotContain(code.characters());
    }
}
