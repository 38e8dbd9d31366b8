package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.seneid.support.AxeScript;

/**
 * Asks axe-core whether everybody can use a page: WCAG 2.2 AA and best practices. It runs in the page as it stands, under
 * its strict content policy, without the second window that Deque's own runner opens.
 */
public final class Axe {

    private static final Map<String, Object> EVERYTHING =
            Map.of("runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final String SOURCE = source();

    /** Answers null where axe is not there and the site does not serve it: a third party's. */
    private static final String RUN =
            """
            const [what, but, address, done] = arguments;
            const run = () => axe.run({exclude: but}, {...what, resultTypes: ['violations'], selectors: false, preload: false}).then(
              found => done(found.violations.map(v => v.id + ' (' + v.help + '): '
                + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' '))),
              error => done(['axe failed: ' + error]));
            if (typeof axe === 'object') run();
            else {
              const script = document.createElement('script');
              script.onload = () => { script.remove(); run(); };
              script.onerror = () => done(null);
              script.src = address;
              document.head.append(script);
            }""";

    private Axe() {}

    public static void assertClean(Browser browser) {
        assertCleanBeside(browser);
    }

    /** @param parts CSS selectors of what is not ours, and is not asked about; a decision says why */
    public static void assertCleanBeside(Browser browser, String... parts) {
        assertThat(findings(browser, parts)).as("axe on %s", browser.address()).isEmpty();
    }

    static List<String> findings(Browser browser, String... but) {
        List<String> findings = browser.scriptThatWaits(RUN, EVERYTHING, List.of(but), AxeScript.ADDRESS);
        if (findings != null) return findings;
        browser.script(SOURCE);
        return browser.scriptThatWaits(RUN, EVERYTHING, List.of(but), AxeScript.ADDRESS);
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/" + AxeScript.FILE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
