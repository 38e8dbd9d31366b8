package org.seneid.sharing;

import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Browser;
import org.seneid.browser.PageClock;
import org.seneid.browser.QrReader;
import org.seneid.browser.Screen;
import org.seneid.sharing.choice.Preset;

/** The pages of a new share, as a citizen walks through them, and the page of its code. */
public final class ShareScreen extends Screen {

    public ShareScreen(Browser browser) {
        super(browser);
    }

    /** Chooses what a preset says, which leads to the last look. */
    public ShareScreen choosing(Preset preset) {
        browser.open("/sharing/new");
        press(preset.key());
        return this;
    }

    /** Goes back from there to what for, for whom and how long. */
    public ShareScreen terms() {
        browser.open(browser.address().replace("/check", "/terms"));
        return this;
    }

    /** Says how long, in the words of the list. */
    ShareScreen lasting(String words, Object... args) {
        new Select(field("sharing.terms.lifetime")).selectByVisibleText(text(words, args));
        return this;
    }

    /** How long, as the last look has it chosen. */
    String lifetime() {
        return new Select(field("sharing.terms.lifetime"))
                .getFirstSelectedOption()
                .getText();
    }

    /** Whether code, digits, what is left of them and the way to stop lie in the window, above the bar of a phone. */
    List<Object> shownAtOnce() {
        return browser.script("const nav = document.querySelector('nav.nav').getBoundingClientRect();"
                + "const bar = nav.top > innerHeight / 2 ? nav.top : innerHeight;"
                + "return ['.qr', '.short', '[data-clock]', '#stop-now'].map((one) => {"
                + "const box = document.querySelector(one).getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= bar; });");
    }

    /** What is wider than the card that it stands in. */
    static List<String> leavingTheirCards(Browser browser) {
        return browser.script("return [...document.querySelectorAll('main .card *')].filter(e => e.checkVisibility()"
                + " && !e.closest('svg, .visually-hidden')"
                + " && e.getBoundingClientRect().right > e.closest('.card').getBoundingClientRect().right - 1)"
                + ".map(e => e.outerHTML.slice(0, 120));");
    }

    /** What the page says when the time of the digits is up: the browser's own clock is put on. */
    String runOut() {
        PageClock.move(browser, Duration.ofMinutes(3));
        return browser.until(visibilityOfElementLocated(By.cssSelector("#code [role=status] [data-over]")))
                .getText();
    }

    /** Opens the share and stands on the page of its code. */
    public ShareScreen opens() {
        press("sharing.check.submit");
        return this;
    }

    /** The address that the code leads to, within the portal. */
    public String address() {
        return URI.create(field("sharing.share.link").getDomProperty("value")).getPath();
    }

    /** What the code says, without its address. */
    public String code() {
        return address().substring("/v/".length());
    }

    /** What a camera reads off the screen. */
    String scanned() {
        return QrReader.read(browser.picture());
    }
}
