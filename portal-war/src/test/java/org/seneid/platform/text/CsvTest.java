package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void rowsEndAsTheStandardSaysAndTheMarkTellsTheEncoding() {
        assertThat(new Csv().row(List.of("Ai", "Làm gì")).row(List.of("", "xem")))
                .hasToString("\ufeffAi,Làm gì\r\n,xem\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(new Csv().row(List.of("a,b", "say \"x\"", "two\nlines")))
                .hasToString("\ufeff\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", " =1+1", "\u00a0=1", "＝1+1", "\t=1", "\r=1"})
    void aFormulaIsText(String typed) {
        assertThat(new Csv().row(List.of(typed)).toString()).matches("(?s)\ufeff\"?'.*");
    }

    @Test
    void nothingElseIsChanged() {
        assertThat(new Csv().row(List.of("127.0.0.0/24", "a-b"))).hasToString("\ufeff127.0.0.0/24,a-b\r\n");
    }
}
