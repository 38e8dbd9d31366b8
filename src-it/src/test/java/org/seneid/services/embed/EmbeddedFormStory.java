package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Complete;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Support;

/** Somebody applies in a ministry's own page, in a browser that blocks cookies of third parties; the ministry is told. */
@Story
@SecondServer
class EmbeddedFormStory {

    /** A message of the right shape from the wrong window, and what became of it once it has arrived. */
    private static final String FORGED =
            """
            return new Promise((done) => {
              addEventListener("message", () => setTimeout(() => done(%2$s)), { once: true });
              postMessage({ sen: 1, type: "%1$s", number: "forged", theme: { radius: "19px" } }, location.origin);
            });""";

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
    void aFormIsFilledInTheMinistrysPageAndTheMinistryIsTold(@Complete Browser citizen) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD));
        citizen.arrive(person);
        citizen.look(Look.DESKTOP);
        citizen.blockThirdParties(true);
        ministry.visit(citizen);
        assertThat(citizen.<String>script("document.cookie = 'plain=1; SameSite=None; Secure'; return document.cookie"))
                .as("cookies of third parties are blocked")
                .doesNotContain("plain");
        nobodyElseIsHeard(citizen);
        var frame = new Screen(citizen);
        Axe.assertClean(citizen);
        HostPage.agree(citizen);

        HostPage.intoFrame(citizen);
        frame.says(person.name()).says("services.service.to-do");
        Axe.assertClean(citizen);
        frame.press("services.service.start").press("services.form.next");
        assertThat(frame.errors()).isNotEmpty();
        frame.choose("Xin việc").press("services.form.next").press("services.form.next");
        citizen.driver().findElement(By.cssSelector("label.choice")).click();
        frame.press("services.form.next").says("Xin việc");
        Axe.assertClean(citizen);
        citizen.driver().findElement(By.id("declared-box")).click();
        frame.press("services.check.submit").says("services.embed.sent.title");

        citizen.driver().switchTo().defaultContent();
        frame.says("Đã nhận hồ sơ XN-");
        citizen.until(driver -> !ministry.told().isEmpty());
        assertThat(ministry.told().get(0).type()).isEqualTo("application.submitted");
        assertThat(frame.offers("services.embed.leave"))
                .as("nothing of it is in the page around")
                .isFalse();
    }

    /** The frame listens only to the page around it, and the page only to the frame. */
    private static void nobodyElseIsHeard(Browser citizen) {
        assertThat(citizen.<String>script(FORGED.formatted("hello", "document.documentElement.style.cssText")))
                .doesNotContain("19px");
        citizen.driver().switchTo().defaultContent();
        assertThat(citizen.<String>script(FORGED.formatted("submitted", "document.getElementById('said').textContent")))
                .isEmpty();
        HostPage.intoFrame(citizen);
    }
}
