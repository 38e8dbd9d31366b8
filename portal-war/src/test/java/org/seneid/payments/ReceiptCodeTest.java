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
        assertThat(ReceiptCode.typed(code.grouped().toLowerCase())).contains(code);
        assertThat(ReceiptCode.typed(code.characters().replace('0', 'o').replace('1', 'l')))
                .contains(code);
        assertThat(ReceiptCode.typed(" " + code.characters() + "\u00a0")).contains(code);
        assertThat(ReceiptCode.of(payment).matches(code)).isTrue();
    }

    @Test
    void anythingElseIsNoCode() {
        assertThat(ReceiptCode.typed("")).isEmpty();
        assertThat(ReceiptCode.typed(null)).isEmpty();
        assertThat(ReceiptCode.typed(code.characters().substring(1))).isEmpty();
        assertThat(ReceiptCode.typed(code.characters() + "0")).isEmpty();
        assertThat(ReceiptCode.of(PublicId.random()).matches(code)).isFalse();
    }
}
