package org.seneid.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away in a file is text and nothing that is run. */
class ListFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84901", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsTextToIt(String cell) {
        assertThat(CsvListExporter.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HT-1190", "a=b", "–", "12:30 hôm nay"})
    void everythingElseStaysAsItIs(String cell) {
        assertThat(CsvListExporter.harmless(cell)).isEqualTo(cell);
    }
}
