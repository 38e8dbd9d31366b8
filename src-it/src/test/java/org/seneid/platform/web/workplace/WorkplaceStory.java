package org.seneid.platform.web.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Story;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** The frame around the pages of staff: its places, its keys, and the component library that is there and nowhere else. */
@Story
class WorkplaceStory {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void keysLeadWhereALetterSays(Browser browser) {
        browser.arrive(Support.agent());
        press(browser, "?");
        browser.until(driver -> driver.findElement(By.id("keys")).isDisplayed());
        Axe.assertClean(browser);
        press(browser, Keys.ESCAPE);
        browser.until(driver -> !driver.findElement(By.id("keys")).isDisplayed());
        press(browser, "g", "q");
        browser.until(urlContains("/helpdesk"));
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".side a[aria-current=page]"))
                        .getDomAttribute("href"))
                .isEqualTo("/helpdesk");
        press(browser, "f");
        browser.until(driver -> "words".equals(focused(browser)));
    }

    @Test
    void aNumberIsFoundFromAnyPage(Browser browser) {
        var screen = browser.arrive(Support.agent());
        browser.open("/helpdesk/tickets/new");
        screen.type("helpdesk.new.words", "không thấy thẻ bảo hiểm y tế");
        screen.press("helpdesk.new.submit");
        var number = browser.address().split("/")[3];
        browser.open("/staff/home");
        press(browser, "/", number, Keys.ENTER);
        browser.until(urlContains("/helpdesk/tickets/" + number));
        browser.open("/staff/home");
        press(browser, "/", "HT-999999999", Keys.ENTER);
        browser.until(urlContains("found=nothing"));
        screen.says("platform.work.nothing");
        Axe.assertClean(browser);
    }

    /** The library's scripts run by a nonce that is new each time; a citizen's page has neither it nor them. */
    @Test
    void theLibraryIsInTheWorkplaceOnly(Browser browser) {
        browser.arrive(Support.agent());
        browser.open("/helpdesk");
        assertThat(browser.<Boolean>script("return typeof PrimeFaces === 'object'"))
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
        var agent = Web.signedIn(Support.agent());
        var first = agent.get("/helpdesk").header(POLICY);
        assertThat(first).containsPattern("script-src 'self' 'nonce-[A-Za-z0-9_-]{24}';");
        assertThat(agent.get("/helpdesk").header(POLICY)).isNotEqualTo(first);
        var citizen = Web.signedIn(Support.make(aCitizen())).get("/home");
        assertThat(citizen.header(POLICY)).contains("script-src 'self';").doesNotContain("nonce");
        assertThat(citizen.body()).doesNotContainIgnoringCase("primefaces").doesNotContain("jakarta.faces.resource");
    }

    private static void press(Browser browser, CharSequence... keys) {
        var actions = new Actions(browser.driver());
        for (var key : keys) actions.sendKeys(key);
        actions.perform();
    }

    private static String focused(Browser browser) {
        return browser.driver().switchTo().activeElement().getDomAttribute("id");
    }
}
