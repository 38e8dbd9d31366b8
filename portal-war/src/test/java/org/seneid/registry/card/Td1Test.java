package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of ICAO Doc 9303, eighth edition, parts 3 and 5. */
class Td1Test {

    private static final String FIRST = "I<UTOD231458907<<<<<<<<<<<<<<<";
    private static final String SECOND = "7408122F1204159UTO<<<<<<<<<<<6";
    private static final String THIRD = "ERIKSSON<<ANNA<MARIA<<<<<<<<<<";

    @ParameterizedTest
    @CsvSource({"520727, 3", "AB2134<<<, 5", "L898902C3, 6", "D23145890, 7", "740812, 2", "120415, 9"})
    void aFieldHasTheCheckDigitOfTheStandard(String field, char digit) {
        assertThat(Td1.check(field)).isEqualTo(digit);
    }

    @Test
    void theStandardsSampleIsSound() {
        var sample = new Td1(FIRST, SECOND, THIRD);
        assertThat(sample.sound()).isTrue();
        assertThat(sample.issuer()).isEqualTo("UTO");
        assertThat(sample.documentNumber()).isEqualTo("D23145890");
        assertThat(sample.names()).isEqualTo("ERIKSSON<<ANNA<MARIA");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "0, 13", "0, 14", "0, 20", "1, 0", "1, 6", "1, 8", "1, 14", "1, 20", "1, 29"})
    void oneWrongCharacterIsFound(int line, int at) {
        var lines = new StringBuilder[] {new StringBuilder(FIRST), new StringBuilder(SECOND)};
        lines[line].setCharAt(at, lines[line].charAt(at) == '1' ? '2' : '1');
        assertThat(new Td1(lines[0].toString(), lines[1].toString(), THIRD).sound())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\n'", "'\t'", "' '", "''", "'\u00a0\n'"})
    void aScannerMayEndItsLinesAsItLikes(String between) {
        var typed = FIRST + between + SECOND + between + THIRD + between;
        assertThat(Td1.typed(typed)).contains(new Td1(FIRST, SECOND, THIRD));
        assertThat(Td1.typed(typed.toLowerCase().replace("<<", "«"))).contains(new Td1(FIRST, SECOND, THIRD));
    }

    @Test
    void fewerOrMoreCharactersAreNoZone() {
        var whole = FIRST + SECOND + THIRD;
        assertThat(Td1.typed(whole.substring(1))).isEmpty();
        assertThat(Td1.typed(whole + "<")).isEmpty();
        assertThat(Td1.typed(whole.replace('D', 'Đ'))).isEmpty();
    }
}
