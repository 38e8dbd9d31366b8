package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** Somebody finds a public service, answers what no register knows, and submits, partly without scripts. */
@Story
class ApplyingStory {

    private static final String SERVICE = "/services/confirmation-of-residence";

    @Test
    void whatIsKnownIsShownAndTheRestIsAskedOneThingAPage(Browser citizen) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD));
        citizen.arrive(person);
        var screen = new Screen(citizen);
        citizen.open("/services");
        screen.type("services.services.search", "xac nhan cu tru").press("services.services.find");
        screen.follow("Xác nhận thông tin về cư trú").says(person.name());
        Axe.assertClean(citizen);
        screen.press("services.service.start").press("services.form.next");
        assertThat(screen.errors()).isNotEmpty();
        Axe.assertClean(citizen);
        screen.choose("Việc khác").press("services.form.next");
        screen.type("Việc đó là gì?", "Đăng ký thi tuyển").press("services.form.later");

        citizen.withoutScripts();
        citizen.open(SERVICE);
        screen.press("services.service.go-on").press("services.form.next").press("services.form.next");
        citizen.driver().findElement(By.cssSelector("label.choice")).click();
        screen.press("services.form.next").press("services.check.submit");
        assertThat(screen.errors()).containsExactly(screen.text("services.check.declare"));
        citizen.driver().findElement(By.id("declared-box")).click();
        screen.press("services.check.submit").says("services.check.done").says("services.status.submitted");
    }

    @Test
    void theFormIsReadInEnglishOnAWideScreen(Browser citizen) {
        citizen.arrive(Support.make(aCitizen().holding(CITIZEN_CARD)));
        citizen.look(Look.DESKTOP);
        var screen = new Screen(citizen);
        citizen.open(SERVICE, Language.ENGLISH);
        Axe.assertClean(citizen);
        screen.press("services.service.start").choose("A job").press("services.form.next");
        screen.press("services.form.next");
        citizen.driver().findElement(By.cssSelector("label.choice")).click();
        screen.press("services.form.next").says("A job");
        Axe.assertClean(citizen);
        citizen.driver().findElement(By.id("declared-box")).click();
        screen.press("services.check.submit").says("services.status.submitted");
        Axe.assertClean(citizen);
        citizen.open("/applications");
        screen.says("services.status.submitted");
        Axe.assertClean(citizen);
    }
}
