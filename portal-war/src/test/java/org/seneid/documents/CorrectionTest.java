package org.seneid.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;

class CorrectionTest {

    @Test
    void isOneLineOfVisibleSigns() {
        assertThat(new Correction("  Nguyễn \u0000Văn\n\u202eÂn\u200f ").words())
                .isEqualTo("Nguyễn Văn Ân");
    }

    @Test
    void composesAccentsThatWereTypedApart() {
        assertThat(new Correction("Hu\u00ea\u0323").words()).isEqualTo("Huệ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200b\u0007"})
    void saysThatNothingWasWritten(String typed) {
        assertThatThrownBy(() -> new Correction(typed)).hasMessage("documents.report.empty");
    }

    @Test
    void saysThatTooMuchWasWritten() {
        assertThat(new Correction("a".repeat(300)).words()).hasSize(300);
        assertThatThrownBy(() -> new Correction("a".repeat(301)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.args()).containsExactly(300, 301));
    }
}
