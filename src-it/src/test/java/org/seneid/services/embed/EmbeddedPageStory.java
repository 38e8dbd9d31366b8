package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;

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

    private HostPage ministry;

    @BeforeEach
    void aMinistry() throws Exception {
        ministry = new HostPage();
    }

    @AfterEach
    void closed() {
        ministry.close();
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
        assertThat(citizen.driver().findElements(By.cssSelector("sen-form iframe")))
                .hasSize(1);
    }
}
