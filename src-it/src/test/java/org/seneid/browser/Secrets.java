package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.seneid.rings.Server;

/** What a person typed or was told in a story, and that neither the server's log nor an address repeats any of it. */
public final class Secrets {

    private static final Path LOG = Server.target().resolve("browser-server/log/server.log");

    private final List<String> kept = new ArrayList<>();
    private final int before = log().length();

    /** Hands it back, so that it can be kept where it is used. */
    public String keep(String secret) {
        kept.add(secret);
        return secret;
    }

    /** The addresses are those of each browser's history, to which every page belongs that a redirect led to. */
    public void assertUntold(Browser... browsers) {
        assertToldNeitherBy("the server's log", log().substring(before));
        for (var browser : browsers) assertToldNeitherBy("an address", addresses(browser));
    }

    private void assertToldNeitherBy(String what, String text) {
        for (var secret : kept)
            for (var written : List.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8), bare(secret)))
                assertThat(alone(written).matcher(text).find())
                        .as("%s repeats %s", what, secret)
                        .isFalse();
    }

    /** Six digits may stand in a longer number by chance. */
    private static Pattern alone(String secret) {
        return Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(secret) + "(?![0-9A-Za-z])");
    }

    private static String bare(String secret) {
        return secret.replace("-", "");
    }

    @SuppressWarnings("unchecked")
    private static String addresses(Browser browser) {
        var entries = (List<Map<String, Object>>)
                browser.cdp("Page.getNavigationHistory", Map.of()).get("entries");
        return String.join(
                "\n", entries.stream().map(entry -> (String) entry.get("url")).toList());
    }

    private static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
