package org.seneid.enrolment;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.seneid.browser.Browser;

/** Somebody who never touches the mouse. What they type as data is not counted, every other key is. */
final class Keyboard {

    private final Browser browser;
    private int strokes;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Into whatever has the focus: as a scanner does, or a person. */
    Keyboard data(String text) {
        browser.driver().switchTo().activeElement().sendKeys(text);
        return this;
    }

    Keyboard tab() {
        return press(Keys.TAB);
    }

    Keyboard space() {
        return press(Keys.SPACE);
    }

    /** Sends the form and waits for the page that answers. */
    Keyboard enter() {
        return leaving(() -> press(Keys.ENTER));
    }

    /** The main button of the page; two keys. */
    Keyboard main() {
        return leaving(() -> {
            strokes += 2;
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .sendKeys(Keys.ENTER)
                    .keyUp(Keys.CONTROL)
                    .perform();
        });
    }

    int strokes() {
        return strokes;
    }

    private Keyboard press(Keys key) {
        strokes++;
        new Actions(browser.driver()).sendKeys(key).perform();
        return this;
    }

    private Keyboard leaving(Runnable act) {
        var here = browser.driver().findElement(By.tagName("html"));
        act.run();
        browser.until(ExpectedConditions.stalenessOf(here));
        return this;
    }
}
