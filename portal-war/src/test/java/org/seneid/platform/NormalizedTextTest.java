package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

    @Test
    void textIsComposed() {
        assertThat(NormalizedText.of("Nguye\u0302\u0303n Thi\u0323 Bhi\u0306m", Form.NFC))
                .isEqualTo("Nguyễn Thị Bhĭm");
    }

    @Test
    void asManyMarksAsALetterMayHaveAreSorted() {
        assertThat(NormalizedText.of("a" + "\u0301\u0323".repeat(15), Form.NFC))
                .isEqualTo("ạ" + "\u0323".repeat(14) + "\u0301".repeat(15));
    }

    @Test
    void moreMarksAreLeftAsTheyCame() {
        var marks = "e\u0301 a" + "\u0301\u0323".repeat(15) + "\u0301";
        for (var form : Form.values())
            assertThat(NormalizedText.of(marks, form)).isEqualTo(marks);
        var flood = "a" + "\u0301".repeat(60_000) + "\u0323".repeat(60_000);
        assertThat(NormalizedText.of(flood, Form.NFC)).isEqualTo(flood);
        assertThat(TypedText.line(flood)).isEqualTo(flood);
        assertThat(TypedText.plain(flood)).isEqualTo(flood);
        assertThat(TypedText.withoutMarks(flood)).isEqualTo("a");
    }

    /** These are letters, and become marks only where they are normalized. */
    @Test
    void soAreTheSoundMarksOfNarrowKana() {
        var flood = "a" + "\uff9e\u0323".repeat(16);
        assertThat(NormalizedText.of(flood, Form.NFKC)).isEqualTo(flood);
    }

    @Test
    void whatIsLongerThanAnyFieldIsLeftAsItCame() {
        var longest = "e\u0301".repeat(NormalizedText.LONGEST / 2);
        assertThat(NormalizedText.of(longest, Form.NFC)).isEqualTo("é".repeat(NormalizedText.LONGEST / 2));
        assertThat(NormalizedText.of(longest + "e", Form.NFC)).isEqualTo(longest + "e");
    }

    /** What is taken out between marks must not bring them together for the next reader. */
    @Test
    void marksKeptApartByWhatNobodySeesAreCountedTogetherAfterwards() {
        var apart = "a" + "\u0301\u200b\u0323\u200b".repeat(20);
        assertThat(TypedText.plain(apart)).isEqualTo("á\u0323" + "\u0301\u0323".repeat(19));
    }
}
