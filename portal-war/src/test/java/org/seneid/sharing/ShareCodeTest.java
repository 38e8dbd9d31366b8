package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareCodeTest {

    @Test
    void aCodeHas130RandomBits() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) seen.add(ShareCode.random().secret());
        assertThat(seen).hasSize(1_000).allMatch(secret -> secret.matches("[0-9a-z]{26}"));
    }

    @Test
    void aCodeIsReadAsItWasPasted() {
        var code = ShareCode.random();
        assertThat(ShareCode.typed("  " + code.secret().toUpperCase() + "\n")).contains(code);
        for (var text : List.of("", "482917", code.secret() + "0", code.secret().substring(1) + "!", "\u0000"))
            assertThat(ShareCode.typed(text)).as(text).isEmpty();
        assertThat(ShareCode.typed(null)).isEmpty();
        assertThatThrownBy(() -> new ShareCode("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHashProvesTheCodeAndDoesNotHoldIt() {
        var code = ShareCode.random();
        var stored = code.hash();
        assertThat(code.hash().proves(stored.proof())).isTrue();
        assertThat(ShareCode.random().hash().proves(stored.proof())).isFalse();
        assertThat(stored.lookup() + stored.proof())
                .doesNotContain(code.secret())
                .hasSize(64);
    }

    @Test
    void noCodeIsWrittenToALogByAccident() {
        var code = ShareCode.random();
        var spoken = ShortCode.random();
        assertThat(code.toString()).doesNotContain(code.secret());
        assertThat(spoken.toString()).doesNotContain(spoken.digits());
        assertThat(new Viewer(Viewer.Channel.PAGE, "203.113.7.9").toString()).doesNotContain("203");
    }

    @Test
    void sixDigitsAreReadHoweverTheyAreTyped() {
        var code = new ShortCode("482917");
        for (var text : List.of("482917", " 482 917 ", "482-917", "４８２９１７", "٤٨٢٩١٧", "482\u200b917"))
            assertThat(ShortCode.typed(text)).as(text).contains(code);
        for (var text : List.of("", "48291", "4829170", "48291x", "<b>482917</b>"))
            assertThat(ShortCode.typed(text)).as(text).isEmpty();
        assertThat(code.grouped()).isEqualTo("482 917");
    }

    @Test
    void aSpokenCodeIsNeverFoundAsALongOne() {
        assertThat(new ShortCode("482917").hash().lookup())
                .isNotEqualTo(ShareCode.Hash.of("share:482917").lookup());
    }

    @Test
    void aProgramHoldsNoTokenAndIsAnotherAtEachCall() {
        assertThat(Viewer.holding("abc").holdsToken()).isTrue();
        assertThat(Viewer.program().holdsToken()).isFalse();
        assertThat(Viewer.program().hash()).isNotEqualTo(Viewer.program().hash());
    }
}
