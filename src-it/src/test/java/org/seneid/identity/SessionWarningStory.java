package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.PageClock;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.rings.Support;

/** The warning before a session ends: seen each second, heard a few times, and gone without taking the focus along. */
@Story
class SessionWarningStory {

    private static final By WARNING = By.cssSelector("[data-warning]");
    private static final Duration IDLE = Duration.ofMinutes(13).plusSeconds(2);
    private static final int MOST_SAID = 4;

    /** Each second of the last two minutes at once; answers with what was shown and what was said. */
    private static final String LET_IT_RUN =
            """
            const now = Date.now, shown = new Set(), said = new Set();
            for (let second = 0; second < 110; second++) {
              Date.now = () => now() + second * 1000;
              document.dispatchEvent(new Event('visibilitychange'));
              shown.add(document.querySelector('[data-sentence]').textContent);
              said.add(document.querySelector('#session [aria-live]').textContent);
            }
            Date.now = now;
            return [shown.size, said.size];""";

    @Test
    void theSecondsAreSeenAndNotHeard(Browser browser) {
        warned(browser);
        List<Number> counted = browser.script(LET_IT_RUN);
        assertThat(counted.get(0).intValue()).as("shown").isGreaterThan(100);
        assertThat(counted.get(1).intValue()).as("said").isBetween(2, MOST_SAID);
    }

    @Test
    void whoeverGoesOnIsWhereTheyWere(Browser browser) {
        var page = warned(browser);
        browser.script("document.querySelector('main a[href]').focus()");
        var held = browser.driver().switchTo().activeElement();
        browser.script("document.querySelector('[data-warning] button').focus()");
        page.button("identity.session.stay").click();
        browser.until(invisibilityOfElementLocated(WARNING));
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(held);
    }

    private static Screen warned(Browser browser) {
        var citizen = Support.make(aCitizen());
        browser.open("/sign-in?next=/profile");
        var page = new SignInScreen(browser).enter(citizen.number(), citizen.password());
        Support.moveClock(IDLE);
        PageClock.stop(browser, IDLE);
        browser.until(visibilityOfElementLocated(WARNING));
        return page;
    }
}
