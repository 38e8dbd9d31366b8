package org.seneid.payments.payee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class PayeeTest {

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyPayeeSaysItsNameAndTheShapeOfItsCodes(Payee payee) {
        assertThat(payee.title()).isNotBlank();
        for (var language : LANGUAGES)
            assertThat(Messages.in(language).has(payee.codeShapeKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfBillHasItsWordsInBothLanguages(BillKind kind) {
        for (var language : LANGUAGES) {
            var words = Messages.in(language);
            assertThat(words.has(kind.nameKey())).isTrue();
            assertThat(words.text(kind.titleKey(), "10/2026")).contains("10/2026");
        }
        assertThat(Payee.values()).extracting(Payee::kind).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineAndEveryStatusIsSaidInBothLanguages(PaymentStatus status) {
        for (var language : LANGUAGES) {
            var words = Messages.in(language);
            assertThat(words.has("payments.status." + status)).isTrue();
            for (var line : LineKind.values())
                assertThat(words.has("payments.line." + line)).isTrue();
        }
    }
}
