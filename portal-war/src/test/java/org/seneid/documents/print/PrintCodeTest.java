package org.seneid.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintCodeTest {

    @RepeatedTest(20)
    void isReadBackAsItWasPrinted() {
        var code = PrintCode.random();
        assertThat(PrintCode.read(code.secret())).contains(code);
        assertThat(PrintCode.read(code.secret().toUpperCase() + "\u00a0")).contains(code);
        assertThat(code.hash()).hasSize(64).doesNotContain(code.secret());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "0123456789abcdefghjkmnpqrsu", "../../etc"})
    void anythingElseIsNoCode(String text) {
        assertThat(PrintCode.read(text)).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        var code = PrintCode.random();
        assertThat(code.toString()).doesNotContain(code.secret());
    }
}
