package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.AUDITOR;
import static org.seneid.browser.Visitor.HELPED;
import static org.seneid.browser.Visitor.LOOKING;
import static org.seneid.browser.Visitor.MINH;
import static org.seneid.browser.Visitor.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.seneid.platform.text.Language;

/** The log, the auditor's pages and the helpdesk at 400 %, where a window is 320 pixels wide, and by keyboard alone. */
@Story
@SecondServer
class ZoomStory {

    /** A window of 1280 by 1024 at 400 %, and one of a phone held upright. */
    private static final List<Integer> HEIGHTS = List.of(256, 640);

    private static final int WIDTH = 320;
    private static final int MOST_STOPS = 150;

    /** Controls that a finger misses (WCAG 2.5.8); links within a sentence are as high as its lines. */
    private static final String TOO_SMALL =
            """
            const seen = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.visually-hidden, .skip');
            const inText = e => e.tagName === 'A' && getComputedStyle(e).display === 'inline';
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => seen(e) && !inText(e))
              .filter(e => { const box = (e.closest('label') ?? e).getBoundingClientRect(); return box.width < 24 || box.height < 24; })
              .map(e => e.outerHTML.slice(0, 120));""";

    private static final String NAMELESS_TABLES =
            """
            return [...document.querySelectorAll('table')]
              // a calendar stands in a dialog that has one
              .filter(t => t.checkVisibility() && !t.getAttribute('aria-label') && !t.closest('[role=dialog]'))
              .filter(t => !t.caption && !document.getElementById(t.getAttribute('aria-labelledby'))?.textContent)
              .map(t => t.outerHTML.slice(0, 120));""";

    /**
     * What has the focus, when it cannot be seen: out of the window, or under what lies over it (WCAG 2.4.11); nothing when
     * it can, and null when nothing has the focus.
     */
    private static final String HIDDEN_FOCUS =
            """
            const e = document.activeElement;
            if (e === document.body) return null;
            const box = e.getBoundingClientRect();
            const points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
            const there = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (e.contains(top) || top.contains(e)); });
            return there ? '' : e.outerHTML.slice(0, 120);""";

    static Stream<Arguments> walks() {
        return Stream.of(
                Arguments.of(AN, List.of("/access-log", "/access-log?words=Sen", "/access-log?from=x&until=y")),
                Arguments.of(
                        AUDITOR, List.of("/audit", "/audit/checkpoints", "/audit/unusual?days=30", "/audit/staff")),
                Arguments.of(MINH, List.of("/helpdesk", "/helpdesk/tickets/new")),
                Arguments.of(SUPERVISOR, List.of("/helpdesk/sessions", "/helpdesk/approvals", "/helpdesk/questions")),
                Arguments.of(LOOKING, List.of("/home", "/documents", "/bills")),
                Arguments.of(HELPED, List.of("/home", "/profile/help", "/access-log")));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everythingIsSeenReachedAndPressed(Visitor visitor, List<String> addresses, Browser browser) {
        var findings = new ArrayList<String>();
        visitor.signIn(browser);
        for (var address : addresses) {
            browser.open(address, Language.VIETNAMESE);
            for (var height : HEIGHTS) {
                window(browser, height);
                Fit.stickingOut(browser).forEach(part -> findings.add(address + " sticks out: " + part));
                browser.<List<String>>script(TOO_SMALL)
                        .forEach(part -> findings.add(address + " is too small: " + part));
                hiddenStops(browser).forEach(part -> findings.add(address + " hides the focus: " + part));
            }
            browser.<List<String>>script(NAMELESS_TABLES)
                    .forEach(part -> findings.add(address + " has a table without a name: " + part));
            Axe.findings(browser).forEach(finding -> findings.add(address + ": " + finding));
        }
        assertThat(findings).isEmpty();
    }

    /** Goes through the whole page by the tab key. */
    private static List<String> hiddenStops(Browser browser) {
        var hidden = new ArrayList<String>();
        browser.script("document.activeElement.blur(); scrollTo(0, 0)");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            var part = browser.<String>script(HIDDEN_FOCUS);
            if (part == null) break;
            if (!part.isEmpty()) hidden.add(part);
        }
        return hidden;
    }

    private static void window(Browser browser, int height) {
        browser.cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }
}
