package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Asks axe-core whether everybody can use a page: WCAG 2.2 AA and best practices. It runs in the page as it stands, under
 * its strict content policy, without the second window that Deque's own runner opens.
 */
public final class Axe {

    private static final String SOURCE = source();

    private static final Map<String, Object> EVERYTHING =
            Map.of("runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** Answers null where axe is not there yet. */
    private static final String RUN =
            """
            const [what, but, done] = arguments;
            if (typeof axe !== 'object') done(null);
            else axe.run({exclude: but}, {...what, resultTypes: ['violations'], selectors: false, preload: false}).then(
              found => done(found.violations.map(v => v.id + ' (' + v.help + '): '
                + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' '))),
              error => done(['axe failed: ' + error]));""";

    private Axe() {}

    public static void assertClean(Browser browser) {
        assertCleanBeside(browser);
    }

    /** @param parts CSS selectors of what is not ours, and is not asked about; a decision says why */
    public static void assertCleanBeside(Browser browser, String... parts) {
        assertThat(findings(browser, parts)).as("axe on %s", browser.address()).isEmpty();
    }

    static List<String> findings(Browser browser, String... but) {
        var parts = List.of(but);
        List<String> findings = browser.scriptThatWaits(RUN, EVERYTHING, parts);
        if (findings != null) return findings;
        browser.script(SOURCE);
        return browser.scriptThatWaits(RUN, EVERYTHING, parts);
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
