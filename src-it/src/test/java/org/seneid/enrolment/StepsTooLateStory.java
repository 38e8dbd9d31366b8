package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** Whoever takes too long over the steps of a door is told so at the first one, and need not type their number again. */
@Story
class StepsTooLateStory {

    private static final Duration TOO_LONG = Duration.ofMinutes(31);
    private static final String NUMBER = "identity.sign-in.number";
    private static final String ON = "identity.activate.next";

    @Test
    void anActivation(Browser browser) {
        var slip = Support.invited();
        var page = begins(browser, "/activate", Language.VIETNAMESE);
        page.type(NUMBER, slip.get("number"))
                .type("identity.activate.code", slip.get("code"))
                .press(ON);
        page.type("identity.factor.label.SMS", "123456");
        Support.moveClock(TOO_LONG);
        page.press(ON);
        isToldWhy(browser, "/activate", slip.get("number"));
    }

    @Test
    void aForgottenPassword(Browser browser) {
        var citizen = Support.make(aCitizen());
        var page = begins(browser, "/recover/password", Language.ENGLISH);
        page.type(NUMBER, citizen.number()).press("identity.recovery.send");
        Support.moveClock(TOO_LONG);
        browser.reload();
        isToldWhy(browser, "/recover/password", citizen.number());
    }

    @Test
    void anOpening(Browser browser) {
        Support.portal("delete from attempt where policy = 'REGISTRATION'");
        var person = Support.newcomer();
        var page = begins(browser, "/register", Language.VIETNAMESE);
        page.type(NUMBER, person.get("number"))
                .type("enrolment.register.name", person.get("name"))
                .type("enrolment.register.born", written(person.get("born")))
                .type("enrolment.contacts.phone", person.get("phone"))
                .press("enrolment.register.send");
        page.type("enrolment.contacts.code", "123456");
        Support.moveClock(TOO_LONG);
        page.press("enrolment.contacts.check");
        isToldWhy(browser, "/register", person.get("number"));
    }

    @Test
    void aSessionThatIsGoneIsNoSilentEndEither(Browser browser) {
        for (var door : new String[] {"/activate", "/recover/password", "/register"}) {
            browser.open(door + (door.equals("/recover/password") ? "/new" : "/password"));
            isToldWhy(browser, door, "");
        }
    }

    private static Screen begins(Browser browser, String door, Locale language) {
        browser.open(door, language);
        return new Screen(browser);
    }

    /** In the summary, which has the focus, so that a screen reader begins there; and once. */
    private static void isToldWhy(Browser browser, String door, String number) {
        assertThat(browser.address()).isEqualTo(door);
        var page = new Screen(browser);
        assertThat(page.errors()).containsExactly(page.text("identity.steps.over"));
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("role"))
                .isEqualTo("alert");
        var typed = page.field(NUMBER).getDomProperty("value");
        assertThat(PersonalId.digitsTyped(typed)).isEqualTo(number);
        Axe.assertClean(browser);
        browser.reload();
        assertThat(browser.driver().findElements(By.cssSelector("[role=alert]")))
                .isEmpty();
        assertThat(page.field(NUMBER).getDomProperty("value")).isEmpty();
    }

    private static String written(String born) {
        return LocalDate.parse(born.substring(0, 10)).toString();
    }
}
