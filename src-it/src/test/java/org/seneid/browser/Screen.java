package org.seneid.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.seneid.platform.text.Messages;

/**
 * A page as a person finds their way on it: by label, role and words, never by id or class. What is looked for is named
 * by its key in the messages files, so that one story reads in both languages; text that is no key is taken as it is.
 */
public class Screen {

    private static final int OUT_FROM_UNDER_THE_BAR = 200;

    protected final Browser browser;

    public Screen(Browser browser) {
        this.browser = browser;
    }

    /** The sentence of a key in this person's language, with plain spaces. */
    public String text(String key, Object... args) {
        return plain(Messages.in(browser.language()).text(key, args));
    }

    /** Spaces that hold a number together are spaces to who reads. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\t', ' ');
    }

    /** The input that a label belongs to. */
    public WebElement field(String label) {
        var tag = appearing("//label[" + named(label) + "]");
        var id = tag.getDomAttribute("for");
        return id == null
                ? tag.findElement(By.cssSelector("input,select,textarea"))
                : browser.driver().findElement(By.id(id));
    }

    public Screen type(String label, String value) {
        var field = field(label);
        field.clear();
        field.sendKeys(value);
        return this;
    }

    /** Ticks a box, or picks one of several. */
    public Screen choose(String label) {
        var field = field(label);
        if (!field.isSelected()) reach(appearing("//label[" + named(label) + "]"));
        return this;
    }

    /** The boxes of one name that can be ticked. */
    public List<WebElement> boxes(String name) {
        return browser.driver().findElements(By.cssSelector("input[type=checkbox][name=" + name + "]"));
    }

    /** Presses a button and waits for the page that answers. */
    public Screen press(String name) {
        leave(button(name));
        return this;
    }

    /** Presses Enter in a field and waits for the page that answers. */
    public Screen enter(String label) {
        browser.leaving(() -> field(label).sendKeys(Keys.ENTER));
        return this;
    }

    /** Whether there is such a button now. */
    public boolean offers(String name) {
        return !browser.driver().findElements(By.xpath(buttons(name))).isEmpty();
    }

    public WebElement button(String name) {
        return appearing(buttons(name));
    }

    private String buttons(String name) {
        var words = quoted(text(name));
        return "//button[" + named(name) + "] | //input[@type='submit'][not(@aria-hidden)][normalize-space("
                + spaced("@value") + ")=" + words + " or " + spaced("@aria-label") + "=" + words
                + "] | //*[@role='button'][" + named(name) + "]";
    }

    /** Follows a link and waits for its page. */
    public Screen follow(String name) {
        leave(link(name));
        return this;
    }

    public WebElement link(String name) {
        return appearing("//a[" + named(name) + "]");
    }

    /** The page's one first heading. */
    public String heading() {
        return browser.until(presenceOfElementLocated(By.tagName("h1"))).getText();
    }

    /** Waits until the words stand somewhere on the page. */
    public Screen says(String words, Object... args) {
        var expected = text(words, args);
        browser.until(driver -> shows(expected));
        return this;
    }

    /** The browser's own account of its text takes a tenth of the time. */
    private boolean shows(String words) {
        try {
            return browser.runsScripts()
                            && plain(browser.script("return document.body?.innerText ?? ''"))
                                    .contains(words)
                    || plain(browser.text()).contains(words);
        } catch (WebDriverException onItsWay) { // from one page to the next
            return false;
        }
    }

    /** Opens all that is folded up. */
    public Screen unfold() {
        browser.script("document.querySelectorAll('details').forEach(part => part.open = true)");
        return this;
    }

    /** The summary of errors on top of the page, line by line. */
    public List<String> errors() {
        return browser
                .until(presenceOfElementLocated(By.cssSelector("[role=alert]")))
                .findElements(By.tagName("li"))
                .stream()
                .map(line -> plain(line.getText()))
                .toList();
    }

    private WebElement appearing(String xpath) {
        return browser.until(presenceOfElementLocated(By.xpath(xpath)));
    }

    private void leave(WebElement through) {
        browser.leaving(() -> reach(through));
    }

    /** Presses it; when the bar at the bottom of a phone lies over it, scrolls it out from there first. */
    private void reach(WebElement part) {
        try {
            part.click();
        } catch (ElementClickInterceptedException underTheBar) {
            new Actions(browser.driver())
                    .scrollByAmount(0, OUT_FROM_UNDER_THE_BAR)
                    .perform();
            part.click();
        }
    }

    /** By its words or by {@code aria-label}. */
    private String named(String label) {
        var words = quoted(text(label));
        return "normalize-space(" + spaced(".") + ")=" + words + " or " + spaced("@aria-label") + "=" + words;
    }

    /** With plain spaces, as {@link #text}. */
    private static String spaced(String part) {
        return "translate(" + part + ",'\u00a0',' ')";
    }

    private static String quoted(String words) {
        return words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    }
}
