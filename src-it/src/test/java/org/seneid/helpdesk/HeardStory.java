package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.not;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.seneid.browser.Browser;
import org.seneid.browser.PageClock;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** What a screen reader hears while an agent looks, and where the keyboard's focus is when something goes. */
@Story
class HeardStory {

    private static final By STRIP = By.cssSelector("aside.helped");
    private static final By STRIPS_TIME = By.cssSelector("[data-help-left]");
    private static final By BANNERS_TIME = By.cssSelector("[data-help-until]");
    private static final By MAIN = By.tagName("main");
    private static final int TICKS = 2;

    private static final String LISTEN =
            """
            window.heard = [];
            const says = node => { const live = (node.closest ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]'); if (live) heard.push(live.textContent); };
            new MutationObserver(all => all.forEach(one => says(one.target))).observe(document.body, {childList: true, characterData: true, subtree: true});""";

    private Person citizen;
    private Person agent;

    @BeforeEach
    void twoPeople() {
        citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        agent = Support.agent();
    }

    @Test
    void theTimeRunsSilentlyOnBothSidesAndItsEndIsSaidOnce(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, caller.asksShowing("ALL"));
        home.open("/documents");
        home.until(visibilityOfElementLocated(STRIP));
        listen(home);
        listen(helpdesk);
        ticks(home, STRIPS_TIME);
        ticks(helpdesk, BANNERS_TIME);
        assertThat(heard(home)).isEmpty();
        assertThat(heard(helpdesk)).isEmpty();
        PageClock.move(helpdesk, Duration.ofSeconds(28 * 60 + 30));
        ticks(helpdesk, BANNERS_TIME);
        assertThat(heard(helpdesk)).containsExactly(looking.text("helpdesk.banner.soon"));
    }

    @Test
    void whoeverStopsByKeyboardHasTheFocusWhereItIsSaid(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        new AgentScreen(helpdesk).signIn(agent).begins(citizen, caller.asksShowing("DOCUMENTS"));
        home.until(visibilityOfElementLocated(STRIP));
        caller.button("helpdesk.strip.stop").sendKeys(Keys.ENTER);
        caller.says("helpdesk.help.stopped");
        assertThat(focused(home)).isEqualTo(caller.text("helpdesk.help.stopped"));
    }

    @Test
    void whenTheStripGoesTheFocusGoesToTheHeading(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        var looking = new AgentScreen(helpdesk).signIn(agent);
        looking.begins(citizen, caller.asksShowing("DOCUMENTS"));
        home.until(visibilityOfElementLocated(STRIP));
        home.script("document.querySelector('aside.helped button').focus()");
        looking.press("helpdesk.banner.stop");
        home.until(invisibilityOfElementLocated(STRIP));
        assertThat(focused(home)).isEqualTo(caller.heading());
    }

    @Test
    void afterAnInterruptionTheAgentIsWhereTheyWere(Browser home, Browser helpdesk) {
        var caller = new CallerScreen(home).signIn(citizen);
        new AgentScreen(helpdesk).signIn(agent).begins(citizen, caller.asksShowing("DOCUMENTS"));
        helpdesk.open("/documents");
        helpdesk.script("document.querySelector('main a[href]').focus()");
        var held = focused(helpdesk);
        PageClock.hurry(helpdesk);
        helpdesk.until(page -> {
            helpdesk.script("document.dispatchEvent(new CustomEvent('sen:deaf'))");
            return !page.findElement(MAIN).isDisplayed();
        });
        helpdesk.script("const detail = document.querySelector('[data-watched]').dataset.watched;"
                + "document.dispatchEvent(new CustomEvent('sen:watch', {detail}))");
        helpdesk.until(visibilityOfElementLocated(MAIN));
        assertThat(focused(helpdesk)).isNotEmpty().isEqualTo(held);
    }

    @Test
    void theNewCodeHasTheFocus(Browser home) {
        var caller = new CallerScreen(home).signIn(citizen);
        caller.asksShowing("ALL");
        assertThat(focused(home)).isEqualTo(caller.text("helpdesk.help.read-out"));
    }

    private static void listen(Browser browser) {
        browser.script(LISTEN);
    }

    private static List<String> heard(Browser browser) {
        return browser.script("return heard");
    }

    private static String focused(Browser browser) {
        var focus = browser.driver().switchTo().activeElement();
        return focus.getTagName().equals("body") ? "" : focus.getText();
    }

    /** Waits until what counts has gone on a few times. */
    private static void ticks(Browser browser, By time) {
        for (int i = 0; i < TICKS; i++)
            browser.until(not(textToBe(time, browser.driver().findElement(time).getText())));
    }
}
