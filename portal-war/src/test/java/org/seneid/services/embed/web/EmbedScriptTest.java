package org.seneid.services.embed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the pages of others load is small, and needs nothing that a strict content policy forbids. */
class EmbedScriptTest {

    private static final int LARGEST = 5 * 1024;

    private final byte[] script = script();

    @Test
    void isSmallerThanFiveKilobytesOnItsWay() throws IOException {
        var sent = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(sent)) {
            zip.write(script);
        }
        assertThat(sent.size()).isBetween(500, LARGEST);
    }

    @Test
    void writesNoHtmlStyleSheetOrCodeAndSpeaksToNobodyInParticular() {
        assertThat(new String(script, StandardCharsets.UTF_8))
                .doesNotContain("innerHTML", "eval(", "Function(", "<style", "import ", "setAttribute(\"style\"")
                .doesNotContain("\"*\"")
                .contains("event.origin !== portal");
    }

    @Test
    void theNumberToCompareIsMadeOfTheHashAlone() {
        assertThat(EmbedAllowPage.number("0000270f" + "a".repeat(56))).isEqualTo("9999");
        assertThat(EmbedAllowPage.number("00002710" + "a".repeat(56))).isEqualTo("0000");
        assertThat(EmbedAllowPage.number("<script>")).isEqualTo("–");
    }

    private static byte[] script() {
        try (var file = EmbedScriptServlet.class.getResourceAsStream("/embed/embed.js")) {
            return file.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
