package org.seneid.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.OFFICER;
import static org.seneid.browser.Visitor.STRANGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.platform.text.Language;

/** Pages bear what people bring: names longer than a phone is wide, words of another language, a printer. */
@Story
@SecondServer
class FitStory {

    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final int HEIGHT = 800;
    private static final String PAPER = "rgb(251, 249, 246)";

    /** What can be pressed or leads around, and is seen on paper all the same. */
    private static final String CONTROLS =
            """
            return [...document.querySelectorAll('button, input[type=submit], .btn, nav, body > header a, footer')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.visually-hidden, .skip'))
              .map(e => e.outerHTML.slice(0, 120));""";

    /** Texts of which every second word is Vietnamese, and that an English voice would read. */
    private static final String READ_WRONGLY =
            """
            const found = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode, words = text.data.match(/\\p{L}{2,}/gu) || [];
              const foreign = words.filter(word => /[^a-z]/i.test(word.normalize('NFC')));
              if (!foreign.length || foreign.length * 2 < words.length) continue;
              if (text.parentElement.closest('script, style, option, textarea') || text.parentElement.closest('[lang]').lang === 'vi') continue;
              found.push(text.parentElement.outerHTML.slice(0, 160));
            }
            return found;""";

    static Stream<Arguments> walks() {
        return Stream.of(
                Arguments.of(STRANGER, List.of("/", "/d/nothing")),
                Arguments.of(
                        AN, List.of("/documents", "/documents/driving-licence", "/sharing", "/bills", "/payments")));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everythingIsReadOnPhonesAndOnPaper(Visitor visitor, List<String> addresses, Browser browser) {
        var findings = new ArrayList<String>();
        visitor.signIn(browser);
        for (var address : addresses) {
            browser.open(address, Language.ENGLISH);
            browser.<List<String>>script(READ_WRONGLY)
                    .forEach(part -> findings.add(address + " does not say its language: " + part));
            printed(browser).forEach(part -> findings.add(address + " in print: " + part));
            Fit.withLongWords(browser);
            for (int width : WIDTHS) {
                browser.cdp(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
                Fit.stickingOut(browser)
                        .forEach(part -> findings.add(address + " sticks out at " + width + ": " + part));
                Fit.cutOff(browser).forEach(part -> findings.add(address + " is cut off at " + width + ": " + part));
            }
        }
        assertThat(findings).isEmpty();
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(STRANGER, List.of("/", "/sign-in", "/staff", "/privacy", "/terms", "/help", "/v", "/r")),
                Arguments.of(
                        AN,
                        List.of(
                                "/home",
                                "/more",
                                "/profile",
                                "/profile/security",
                                "/dependants",
                                "/documents/new",
                                "/documents/citizen-card",
                                "/documents/health-insurance",
                                "/bills",
                                "/bills/codes",
                                "/account",
                                "/sharing",
                                "/sharing/new",
                                "/notifications",
                                "/access-log",
                                "/help")),
                Arguments.of(OFFICER, List.of("/desk", "/demo/originals", "/privacy")));
    }

    /** By every list and card, not only where a value stands beside its name. */
    @ParameterizedTest
    @MethodSource("readers")
    void anEnglishVoiceKnowsWhatIsVietnamese(Visitor visitor, List<String> addresses, Browser browser) {
        var findings = new ArrayList<String>();
        visitor.signIn(browser);
        for (var address : addresses) {
            browser.open(address, Language.ENGLISH);
            browser.<List<String>>script(READ_WRONGLY).forEach(part -> findings.add(address + ": " + part));
        }
        assertThat(findings).isEmpty();
    }

    /** As it is printed by somebody whose system is dark. */
    private static List<String> printed(Browser browser) {
        var dark = List.of(Map.of("name", "prefers-color-scheme", "value", "dark"));
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print", "features", dark));
        var findings = new ArrayList<>(browser.<List<String>>script(CONTROLS));
        var paper = browser.<String>script("return getComputedStyle(document.documentElement).backgroundColor");
        if (!paper.equals(PAPER)) findings.add("its paper is " + paper);
        browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        return findings;
    }
}
