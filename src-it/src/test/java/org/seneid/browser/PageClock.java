package org.seneid.browser;

import java.time.Duration;

/** The clock that the scripts of an open page read; the portal's own is moved by {@link org.seneid.rings.Support}. */
public final class PageClock {

    private PageClock() {}

    /** Lets it run on from a later moment. */
    public static void move(Browser browser, Duration by) {
        browser.script("const now = Date.now, by = arguments[0]; Date.now = () => now() + by;", by.toMillis());
    }

    /** Lets it stand still at a later moment, so that what the page counts is not over sooner on a busy machine. */
    public static void stop(Browser browser, Duration by) {
        browser.script("const then = Date.now() + arguments[0]; Date.now = () => then;", by.toMillis());
    }

    /** Lets whatever its scripts wait for from now on come ten times sooner. */
    public static void hurry(Browser browser) {
        browser.script("const wait = setTimeout; window.setTimeout = (what, after) => wait(what, after / 10);");
    }
}
