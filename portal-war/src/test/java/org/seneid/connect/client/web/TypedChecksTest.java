package org.seneid.connect.client.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedChecksTest {

    @ParameterizedTest
    @CsvSource({
        "redirectUris, http://bank.example/cb",
        "redirectUris, https://bank.example/cb#part",
        "logoutUris, bank.example",
        "webhook, http://bank.example/hook",
        "backchannelLogout, javascript:alert(1)",
        "keys, no key"
    })
    void whatIsWrongIsSaidAtItsField(String field, String text) {
        assertThat(TypedChecks.broken(field, text))
                .hasValueSatisfying(wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirectUris", "logoutUris", "webhook", "backchannelLogout"})
    void nothingIsSaidOfARightOneOrBeforeSomethingIsTyped(String field) {
        assertThat(TypedChecks.broken(field, "https://bank.example/cb")).isEmpty();
        assertThat(TypedChecks.broken(field, " ")).isEmpty();
        assertThat(TypedChecks.broken(field, null)).isEmpty();
    }

    @Test
    void aFieldWithoutARuleOfItsOwnIsNotJudged() {
        assertThat(TypedChecks.broken("purposeVi", "anything")).isEmpty();
        assertThat(TypedChecks.broken(null, "anything")).isEmpty();
    }
}
