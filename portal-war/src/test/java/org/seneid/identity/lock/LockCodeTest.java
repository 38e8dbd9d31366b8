package org.seneid.identity.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockCodeTest {

    @Test
    void itIsReadAsItIsSaid() {
        var code = LockCode.random();
        assertThat(code.grouped()).matches("[0-9]{5} [0-9]{5}");
        assertThat(LockCode.typed(" " + code.grouped() + " ")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678901", "12345 6789o"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(LockCode.typed(typed)).isEmpty();
        assertThat(LockCode.typed(null)).isEmpty();
    }

    @Test
    void noLogShowsIt() {
        var code = LockCode.random();
        assertThat(code.toString()).doesNotContain(code.digits());
    }
}
