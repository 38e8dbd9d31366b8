package org.seneid.browser;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody who never touches the mouse. What they type as data is not counted, every other key is. */
public final class Keyboard {

    private static final int FARTHEST = 120;

    /** What whatever has the focus is called by: its label, its words, what its button says. */
    private static final String NAMES = "const it = document.activeElement;"
            + "return [it.ariaLabel, it.type === 'submit' ? it.value : '', it.textContent,"
            + " ...Array.from(it.labels ?? [], label => label.textContent)]"
            + ".map(one => (one ?? '').replace(/\\s+/g, ' ').trim());";

    private final Browser browser;
    private int strokes;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Into whatever has the focus: as a scanner does, or a person. */
    public Keyboard data(String text) {
        browser.driver().switchTo().activeElement().sendKeys(text);
        return this;
    }

    /** Goes on by the tab key until the focus is on what is called so, by words or by their key. */
    public Keyboard to(String name) {
        var wanted = new Screen(browser).text(name);
        for (int i = 0; i < FARTHEST; i++) {
            List<String> names = browser.script(NAMES);
            if (names.contains(wanted)) return this;
            tab();
        }
        throw new AssertionError("no tab leads to " + wanted + " on " + browser.address());
    }

    /** Presses a button that leaves the page where it is, such as one for a file. */
    public Keyboard stay() {
        return press(Keys.ENTER);
    }

    public Keyboard tab() {
        return press(Keys.TAB);
    }

    public Keyboard space() {
        return press(Keys.SPACE);
    }

    /** Sends the form and waits for the page that answers. */
    public Keyboard enter() {
        return leaving(() -> press(Keys.ENTER));
    }

    /** What a scanner types when nobody expects it: faster than fingers, with an Enter at its end. */
    public Keyboard burst(String text) {
        new Actions(browser.driver()).sendKeys(text + Keys.ENTER).perform();
        return this;
    }

    /** The main button of the page; two keys. */
    public Keyboard main() {
        return leaving(this::controlEnter);
    }

    /** Says that all lines of an original were compared and match. */
    public Keyboard compared() {
        controlEnter();
        return space().main();
    }

    private void controlEnter() {
        strokes += 2;
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    public int strokes() {
        return strokes;
    }

    Keyboard press(Keys key) {
        strokes++;
        new Actions(browser.driver()).sendKeys(key).perform();
        return this;
    }

    private Keyboard leaving(Runnable act) {
        browser.leaving(act);
        return this;
    }
}
