package org.seneid.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedPasswordTest {

    /** A letter, one with two marks, one with four parts, one beyond the first plane, and one that becomes eighteen. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ế", "\u1f82", "👪", "\ufdfa", "ｘ"})
    void whatMayBeChosenMayBeUsedHoweverItIsTyped(String character) {
        int each = NormalizedPassword.of(character).length();
        int most = NormalizedPassword.LONGEST / each;
        for (var form : Normalizer.Form.values()) {
            var longest = NormalizedPassword.of(Normalizer.normalize(character.repeat(most), form));
            assertThat(longest.length()).isEqualTo(most * each);
            assertThat(longest.usable()).isTrue();
            var longer = NormalizedPassword.of(Normalizer.normalize(character.repeat(most + 1), form));
            assertThat(longer.usable()).isFalse();
            assertThat(longer.chars()).isEmpty();
        }
    }

    @Test
    void aTextWithoutEndIsNoWork() {
        assertThat(NormalizedPassword.of("e\u0302\u0301".repeat(1_000_000)).usable())
                .isFalse();
        assertThat(NormalizedPassword.of("e\u0302\u0301".repeat(1_000_000)).length())
                .isLessThan(1_000);
        assertThat(NormalizedPassword.of(null).usable()).isFalse();
        assertThat(NormalizedPassword.of("").usable()).isFalse();
    }

    @Test
    void neverReachesALogByAccident() {
        assertThat(NormalizedPassword.of("ghế bút trăng").toString()).doesNotContain("ghế");
    }
}
