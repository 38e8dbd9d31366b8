package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** The number of unread notices follows what happens while a page is open. */
@Story
class LiveInboxStory {

    private static final By BADGE = By.cssSelector(".nav .badge");
    private static final By SAID = By.cssSelector("[role=status][data-unread-said]");

    private Person citizen;
    private Web elsewhere;

    @BeforeEach
    void somebodySignedInElsewhereToo() {
        citizen = Support.make(aCitizen());
        elsewhere = Web.signedIn(citizen);
    }

    @Test
    void growsWithoutAReloadIsSaidPolitelyAndGoesWhenRead(Browser browser) {
        browser.arrive(citizen);
        browser.open("/notifications");
        browser.open("/profile/security/password");
        var screen = new Screen(browser);
        screen.field("identity.password.new").click();
        browser.until(invisibilityOfElementLocated(BADGE));

        makesALockCode();
        browser.until(visibilityOfElementLocated(BADGE));
        assertThat(browser.driver().findElement(BADGE).getText()).isEqualTo("1");
        browser.until(attributeToBe(SAID, "textContent", screen.text("notifications.unread", 1)));
        assertThat(browser.driver().switchTo().activeElement())
                .as("where somebody types")
                .isEqualTo(screen.field("identity.password.new"));
        Axe.assertClean(browser);

        var first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open("/notifications");
        screen.says("notifications.kind.LOCK_CODE_MADE");
        browser.driver().switchTo().window(first);
        browser.until(invisibilityOfElementLocated(BADGE));
    }

    private void makesALockCode() {
        elsewhere.get("/profile/security/lock-code").forms().stream()
                .filter(form -> form.action().equals("/profile/security/lock-code"))
                .forEach(elsewhere::post);
    }
}
