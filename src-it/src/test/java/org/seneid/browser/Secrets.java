package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.seneid.rings.Server;

/** What a person typed or was told in a story, and that no log, no address and no later page repeats any of it. */
public final class Secrets {

    static final Path LOGS = Server.logs();

    private final List<String> codes = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final Map<Path, String> before = logs();

    /** A password or a code, which no page shows again. Hands it back, so that it can be kept where it is used. */
    public String keep(String secret) {
        codes.add(secret);
        return secret;
    }

    /** A number or a name of a person, which pages show to those whom it concerns. */
    public String keepPersonal(String number) {
        numbers.add(number);
        return number;
    }

    /**
     * The addresses are those of each browser's history, to which every page belongs that a redirect led to; the pages are
     * those on which the browsers stand.
     */
    public void assertUntold(Browser... browsers) {
        logs().forEach((file, text) -> assertToldNeitherBy("a log", text.substring(start(file, text)), all()));
        for (var browser : browsers) {
            assertToldNeitherBy("an address", addresses(browser), all());
            assertUntoldBy(browser);
        }
    }

    /** That the page on which a browser stands repeats no password or code. */
    public void assertUntoldBy(Browser browser) {
        assertToldNeitherBy("a page", new String(browser.source(), StandardCharsets.UTF_8), codes);
    }

    private List<String> all() {
        var all = new ArrayList<>(codes);
        all.addAll(numbers);
        return all;
    }

    /** A log that is shorter than it was has been begun anew. */
    private int start(Path file, String text) {
        var earlier = before.getOrDefault(file, "");
        return text.startsWith(earlier) ? earlier.length() : 0;
    }

    private static void assertToldNeitherBy(String what, String text, List<String> kept) {
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
        return secret.replaceAll("[- ]", "");
    }

    @SuppressWarnings("unchecked")
    private static String addresses(Browser browser) {
        var entries = (List<Map<String, Object>>)
                browser.cdp("Page.getNavigationHistory", Map.of()).get("entries");
        return String.join(
                "\n", entries.stream().map(entry -> (String) entry.get("url")).toList());
    }

    /** Whatever the server writes down: its own log, the access log, the container's audit. */
    private static Map<Path, String> logs() {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.list(LOGS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) texts.put(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
