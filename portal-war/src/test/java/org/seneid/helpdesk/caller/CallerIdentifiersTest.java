package org.seneid.helpdesk.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class CallerIdentifiersTest {

    private static final String NUMBER = "001050012345";

    @ParameterizedTest
    @ValueSource(strings = {"1950", "03/1950", "00001950", "31/02/1950"})
    void lessThanADayIsNoTryAndTheFieldSaysWhatIs(String born) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CallerIdentifiers.typed(NUMBER, born, ""))
                .satisfies(rule -> {
                    assertThat(rule.key()).isEqualTo("helpdesk.begin.born-shape");
                    assertThat(rule.field()).isEqualTo("born");
                });
    }

    @Test
    void whoeverIsKnownByYearTellsTheEndOfTheirPhone() {
        assertThat(CallerIdentifiers.typed(NUMBER, "", "5678").phoneEnd()).contains("5678");
        assertThat(CallerIdentifiers.typed(NUMBER, "14/03/1950", "").born()).isPresent();
        assertThat(Messages.in(Language.ENGLISH).text("helpdesk.begin.born-hint"))
                .contains("only the year, enter the last four digits");
    }
}
