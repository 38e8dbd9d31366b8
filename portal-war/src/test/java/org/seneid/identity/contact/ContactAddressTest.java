package org.seneid.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;

class ContactAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "+84 91 234 56 78",
                "84912345678",
                "(091) 234-5678",
                "0912\u00a0345\u2011678"
            })
    void aMobileNumberIsUnderstoodAsItIsTyped(String typed) {
        assertThat(ContactAddress.phone(typed).text()).isEqualTo("+84912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "091234567", "02438252525", "19000368", "113"})
    void whatTakesNoSmsIsRefusedAtItsField(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ContactAddress.phone(typed))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@example.org",
                " An@Example.org\u00a0",
                "an+sen@mail.example.vn",
                "o'brien@example.org",
                "a.b.c@example.org"
            })
    void aMailAddressIsKeptInSmallLetters(String typed) {
        assertThat(ContactAddress.email(typed).text())
                .isEqualTo(typed.replace('\u00a0', ' ').strip().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "@example.org",
                "an@example",
                "an@exa mple.org",
                "an@b.org\nbcc:x@y.org",
                "a..b@example.org",
                ".an@example.org",
                "an.@example.org",
                "an@example..org"
            })
    void whatNoMailReachesIsRefusedAtItsField(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ContactAddress.email(typed))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("email"));
    }

    @Test
    void onlyItsOwnerKnowsAMaskedOneAgain() {
        assertThat(ContactAddress.phone("0912345678").masked()).isEqualTo("••• ••• 678");
        assertThat(ContactAddress.email("an@example.org").masked()).isEqualTo("a•••@example.org");
    }
}
