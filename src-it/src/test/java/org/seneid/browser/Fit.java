package org.seneid.browser;

import java.util.List;
import java.util.Map;

/** Whether a page fits: into its window, and into its budget of bytes. */
final class Fit {

    /** What sticks out at the right of the window and lies in no part that scrolls by itself. */
    private static final String STICKING_OUT =
            """
            const width = document.documentElement.clientWidth;
            if (document.scrollingElement.scrollWidth <= width) return [];
            const scrolls = e => { for (; e; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; return false; };
            return [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 3).concat('the page is ' + document.scrollingElement.scrollWidth + ' wide');""";

    /** Bytes as they came over the line; fonts apart. A file of the theme comes once and is kept, the rest with every page. */
    private static final String BYTES =
            """
            const bytes = {page: performance.getEntriesByType('navigation')[0].encodedBodySize, theme: 0};
            for (const r of performance.getEntriesByType('resource')) {
              const path = new URL(r.name).pathname;
              if (/\\.woff2$/.test(path)) continue;
              bytes[/^\\/(theme|jakarta\\.faces\\.resource)\\//.test(path) ? 'theme' : 'page'] += r.encodedBodySize;
            }
            return bytes;""";

    /** Makes the first word of each text longer than a phone is wide; figures and states stay, as their lengths are known. */
    private static final String LONG_WORDS =
            """
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode;
              if (text.parentElement.closest('script, style, option, textarea, svg, .visually-hidden, .num, .amount, .status, .ribbon, thead, .with')) continue;
              text.data = text.data.replace(/\\p{L}{2,}/u, word => word.repeat(Math.ceil(60 / word.length)));
            }""";

    /** What hides a part of what is in it. */
    private static final String CUT_OFF =
            """
            const leaves = (part, whole) => part.right > whole.right + 1 || part.bottom > whole.bottom + 1;
            return [...document.querySelectorAll('main *')]
              .filter(e => e.checkVisibility() && !e.closest('svg, .visually-hidden') && /hidden|clip/.test(getComputedStyle(e).overflowY))
              .flatMap(e => [...e.querySelectorAll('*')].filter(part => leaves(part.getBoundingClientRect(), e.getBoundingClientRect())
                  || part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1))
              .map(e => e.outerHTML.slice(0, 120));""";

    private Fit() {}

    static void withLongWords(Browser browser) {
        browser.script(LONG_WORDS);
    }

    static List<String> cutOff(Browser browser) {
        return browser.script(CUT_OFF);
    }

    static List<String> stickingOut(Browser browser) {
        return browser.script(STICKING_OUT);
    }

    /** Compressed bytes of the page and what comes with it each time. */
    static long bytesEachTime(Browser browser) {
        return bytes(browser).get("page").longValue();
    }

    /** Compressed bytes of a first visit: HTML, CSS, script. */
    static long bytesTheFirstTime(Browser browser) {
        return bytes(browser).values().stream().mapToLong(Number::longValue).sum();
    }

    private static Map<String, Number> bytes(Browser browser) {
        return browser.script(BYTES);
    }
}
