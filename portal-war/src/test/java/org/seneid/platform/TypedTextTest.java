package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    /** Every space that Unicode has, and what cannot be seen. */
    private static final String SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u2028\u2029\u202f\u205f\u3000\u0085\t\r\n";

    private static final String UNSEEN =
            "\u00ad\u200b\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufeff\u0000\u0002\u0003";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\u2043\ufe58\ufe63\uff0d";

    @Test
    void aLineHasOneKindOfSpace() {
        for (var space : SPACES.toCharArray())
            assertThat(TypedText.line(space + "Lê" + space + space + "Hoa" + space))
                    .as("U+%04X", (int) space)
                    .isEqualTo("Lê Hoa");
    }

    @Test
    void whatCannotBeSeenIsNotThere() {
        for (var sign : UNSEEN.toCharArray())
            assertThat(TypedText.line(sign + "Lê" + sign))
                    .as("U+%04X", (int) sign)
                    .isEqualTo("Lê");
    }

    @Test
    void anEmojiThatIsJoinedStaysOne() {
        assertThat(TypedText.line("\ud83d\udc68\u200d\ud83d\udc67")).isEqualTo("\ud83d\udc68\u200d\ud83d\udc67");
    }

    @Test
    void accentsAreComposed() {
        var apart = Normalizer.normalize("Nguyễn Thị Bhĭm", Normalizer.Form.NFD);
        assertThat(TypedText.line(apart)).isEqualTo("Nguyễn Thị Bhĭm");
        assertThat(TypedText.lines(apart + "\n" + apart)).isEqualTo("Nguyễn Thị Bhĭm\nNguyễn Thị Bhĭm");
    }

    @Test
    void severalLinesStaySeveral() {
        assertThat(TypedText.lines(" một\u00a0hai\r\n\r\n  ba ")).isEqualTo("một hai\r\n\r\n  ba");
    }

    @ParameterizedTest
    @CsvSource({"Ð\u1ed7 Quang, Đỗ Quang", "\u00d0\u00f0\u0189\u0256, ĐđĐđ", "K’Brơi, K'Brơi", "Y\u00a0Bhĭm, Y Bhĭm"})
    void aNameIsWhatItLooksLike(String typed, String meant) {
        assertThat(TypedText.name(typed)).isEqualTo(meant);
    }

    @Test
    void aNameLosesTheMarksOfAllPeoples() {
        assertThat(TypedText.withoutMarks("Đỗ Bhĭm Ƀlŏ ƀŭ Ê̆")).isEqualTo("Do Bhim Blo bu E");
    }

    @Test
    void aCodeIsTheSameHoweverItsGroupsAreKeptApart() {
        for (var between : (SPACES + UNSEEN + DASHES + "-. ").toCharArray())
            assertThat(TypedText.code(between + "482" + between + "917" + between))
                    .as("U+%04X", (int) between)
                    .isEqualTo("482917");
        assertThat(TypedText.code("４８２ ٩١٧")).isEqualTo("482917");
        assertThat(TypedText.code(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"482917", "482 917", "482\u00a0917", "482\u2011917", "482.917"})
    void digitsAreCounted(String typed) {
        assertThat(TypedText.digits(typed, 6)).contains("482917");
        assertThat(TypedText.digits(typed, 5)).isEmpty();
        assertThat(TypedText.digits(typed + "x", 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "482917",
                "]Q3482917",
                "]C1482917",
                "\u0002]d2482917\r\n\u0003",
                "]Q3\\000026482917",
                "\\000026482917",
                "\ufeff]Q1 482 917"
            })
    void whatAScannerPutsBeforeIsReadPast(String scanned) {
        assertThat(TypedText.code(scanned)).isEqualTo("482917");
        assertThat(PersonalId.typed(scanned.replace("482917", "001090012345").replace("482 917", "001 090 012 345")))
                .contains(new PersonalId("001090012345"));
    }

    @Test
    void lettersThatLookLikeDigitsAreThese() {
        assertThat(TypedText.base32("7K3M\u2013OIL")).isEqualTo("7k3m011");
    }
}
