package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;

class ReceiptCodeTest {

    private final PublicId payment = new PublicId("0123456789abcdefghjkmnpqrs");
    private final ReceiptCode code = ReceiptCode.of(payment);

    @Test
    void aReceiptPrintsTheSameCodeEachTime() {
        assertThat(ReceiptCode.of(payment)).isEqualTo(code);
        assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void anotherPaymentHasAnother() {
        assertThat(ReceiptCode.of(PublicId.random())).isNotEqualTo(code);
    }

    @Test
    void itIsTypedInSmallLettersWithSpacesAndWithLettersThatLookLikeDigits() {
        assertThat(code.typedAs(code.grouped().toLowerCase())).isTrue();
        assertThat(code.typedAs(code.characters().replace('0', 'o').replace('1', 'l')))
                .isTrue();
        assertThat(code.typedAs(" " + code.characters() + " ")).isTrue();
    }

    @Test
    void anythingElseIsNotIt() {
        assertThat(code.typedAs("")).isFalse();
        assertThat(code.typedAs(null)).isFalse();
        assertThat(code.typedAs(code.characters().substring(1))).isFalse();
        assertThat(code.typedAs(code.characters() + "0")).isFalse();
    }
}
