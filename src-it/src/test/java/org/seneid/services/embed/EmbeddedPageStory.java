package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Support;

/** A form in a ministry's page, for who hears it, sees it dark, uses it by the keyboard, or takes a while. */
@Story
@SecondServer
class EmbeddedPageStory {

    /** From now on the page waits for nothing: what it would do in 15 seconds it does at once. */
    private static final String IMPATIENT =
            """
            const later = window.setTimeout;
            window.setTimeout = (act, time, ...rest) => later(act, time > 10000 ? 0 : time, ...rest);
            document.querySelector("sen-form").style.setProperty("--sen-radius", "7px");""";

    private static final By WARNING = By.cssSelector("[data-warning]");

    private HostPage ministry;

    @BeforeEach
    void aMinistry() throws Exception {
        ministry = new HostPage();
    }

    @AfterEach
    void closed() {
        ministry.close();
        Support.resetClock();
    }

    @Test
    void theFormStaysWhenTheDayTurnsDark(Browser citizen) {
        citizen.look(Look.DESKTOP);
        ministry.visit(citizen);
        citizen.driver().switchTo().defaultContent();
        citizen.script(IMPATIENT);
        citizen.look(new Look(Look.Size.DESKTOP, Look.Scheme.DARK));
        HostPage.intoFrame(citizen);
        citizen.until(driver -> citizen.<String>script("return document.documentElement.style.cssText")
                .contains("7px"));
        citizen.driver().switchTo().defaultContent();
        citizen.script("return new Promise((done) => setTimeout(() => setTimeout(done)))"); // what was to come has come
        assertThat(citizen.driver().findElements(By.cssSelector("sen-form iframe")))
                .hasSize(1);
    }

    @Test
    void whoTakesAWhileIsWarnedAndIsToldWhenItWasTooLong(Browser citizen) {
        var frame = begun(citizen);
        frame.choose("Việc khác");
        begunAgo("PT7H58M30S");
        citizen.reload();
        HostPage.intoFrame(citizen);
        frame.press("services.service.go-on");
        citizen.until(visibilityOfElementLocated(WARNING));
        Axe.assertClean(citizen);
        begunAgo("PT0S");
        frame.button("identity.session.stay").click();
        citizen.until(invisibilityOfElementLocated(WARNING));

        frame.choose("Xin việc");
        Support.moveClock(Duration.ofMinutes(16));
        frame.press("services.form.next").says("services.embed.over").says("services.embed.sign-in.title");
        Axe.assertClean(citizen);
    }

    @Test
    void theFocusGoesToTheNewPageAndToWhatHasToBeMended(Browser citizen) {
        var frame = begun(citizen);
        assertThat(citizen.<String>script("return document.activeElement.tagName"))
                .isEqualTo("H1");
        frame.press("services.form.next");
        assertThat(citizen.<Boolean>script("return document.activeElement.hasAttribute('data-summary')"))
                .isTrue();
    }

    /** Signed in, on the first page of the form in the frame. */
    private Screen begun(Browser citizen) {
        citizen.arrive(Support.make(aCitizen().holding(CITIZEN_CARD)));
        citizen.look(Look.DESKTOP);
        ministry.visit(citizen);
        HostPage.agree(citizen);
        HostPage.intoFrame(citizen);
        return new Screen(citizen).press("services.service.start");
    }

    private static void begunAgo(String ago) {
        Support.portal("update embed_session set started_at = dateadd('SECOND', -"
                + Duration.parse(ago).toSeconds() + ", last_used_at) where last_used_at ="
                + " (select max(last_used_at) from embed_session)");
    }
}
