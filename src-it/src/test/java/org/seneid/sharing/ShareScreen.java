package org.seneid.sharing;

import java.net.URI;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Browser;
import org.seneid.browser.QrReader;
import org.seneid.browser.Screen;
import org.seneid.sharing.choice.Preset;

/** The pages of a new share, as a citizen walks through them, and the page of its code. */
final class ShareScreen extends Screen {

    ShareScreen(Browser browser) {
        super(browser);
    }

    /** Chooses what a preset says and goes on to what for and how long. */
    ShareScreen choosing(Preset preset) {
        browser.open("/sharing/new");
        press(preset.key()).press("sharing.new.next");
        return this;
    }

    /** Says how long, in the words of the list, and goes on to the last look. */
    ShareScreen lasting(String words, Object... args) {
        new Select(field("sharing.terms.lifetime")).selectByVisibleText(text(words, args));
        press("sharing.terms.next");
        return this;
    }

    /** Opens the share and stands on the page of its code. */
    ShareScreen opens() {
        press("sharing.check.submit");
        return this;
    }

    /** The address that the code leads to, within the portal. */
    String address() {
        return URI.create(field("sharing.share.link").getDomProperty("value")).getPath();
    }

    /** What a camera reads off the screen. */
    String scanned() {
        return QrReader.read(browser.picture());
    }
}
