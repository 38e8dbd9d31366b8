package org.seneid.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;

class FactorKindTest {

    @ParameterizedTest
    @CsvSource({
        "482 917, TOTP",
        "482\u00a0917, TOTP",
        "a1b2-c3d4-e5f6-g7h8, RECOVERY_CODE",
        "A1B2\u2013C3D4 E5F6\u00a0G7H8, RECOVERY_CODE"
    })
    void whatIsTypedIsToldByItsShape(String answer, FactorKind kind) {
        assertThat(FactorKind.typed(answer)).isEqualTo(kind);
        assertThatCode(() -> kind.mustRead(answer)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "4829177", "an@example.org", "a1b2-c3d4-e5f6-g7h"})
    void whatIsNoCodeIsNoTry(String answer) {
        assertThatThrownBy(() -> FactorKind.typed(answer)).hasMessage("identity.recovery.answer-shape");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactorKind.class,
            names = {"TOTP", "SMS", "MAIL"})
    void sixDigitsAreAsked(FactorKind kind) {
        assertThatThrownBy(() -> kind.mustRead("12345"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.args()).containsExactly(6, 5))
                .hasMessage("identity.code.shape");
        assertThatThrownBy(() -> kind.mustRead("\u00a0")).hasMessage("identity.code.missing");
    }

    @Test
    void aSheetsCodeIsReadAsItIsPrinted() {
        var code = RecoveryCode.random();
        assertThat(RecoveryCode.grouped(code)).matches("(....-){3}....");
        assertThat(RecoveryCode.typed(RecoveryCode.grouped(code))).contains(code);
        assertThatThrownBy(() -> FactorKind.RECOVERY_CODE.mustRead("1234")).hasMessage("identity.recovery.code-shape");
    }
}
