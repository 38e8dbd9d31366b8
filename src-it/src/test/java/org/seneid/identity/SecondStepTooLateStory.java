package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** Whoever takes too long for the second step is told so where they begin again, and still gets to where they were going. */
@Story
class SecondStepTooLateStory {

    private static final String PASSWORD = "identity.sign-in.password";
    private static final String ENTER = "identity.sign-in.submit";
    private static final String SMS = "identity.factor.label.SMS";
    private static final Duration TOO_LONG = Duration.ofMinutes(6);
    private static final long MINUTES = 5;

    @Test
    void aPageOpenedTooLateSaysWhyAndLeadsOn(Browser browser) {
        var citizen = askedForMore();
        browser.open("/sign-in?next=/access-log");
        var door = new Screen(browser);
        password(door, citizen);
        Support.moveClock(TOO_LONG);
        browser.reload();
        isToldWhy(browser, "/sign-in?next=%2Faccess-log");
        password(door, citizen);
        door.type(SMS, Support.sentCode(citizen.number())).press(ENTER);
        assertThat(browser.address()).isEqualTo("/access-log");
    }

    @Test
    void aCodeSentTooLateIsAnsweredInTheLanguageOfThePage(Browser browser) {
        var citizen = askedForMore();
        browser.open("/sign-in?next=/access-log", Language.ENGLISH);
        var door = new Screen(browser);
        password(door, citizen);
        door.type(SMS, "123456");
        Support.moveClock(TOO_LONG);
        door.press(ENTER);
        isToldWhy(browser, "/sign-in?next=%2Faccess-log");
        assertThat(browser.text()).contains(door.text("identity.second-factor.over", 5));
        browser.reload();
        assertThat(browser.driver().findElements(By.cssSelector("[role=alert]")))
                .as("said once")
                .isEmpty();
    }

    @Test
    void aSessionThatIsGoneIsNoSilentEndEither(Browser browser) {
        var citizen = askedForMore();
        browser.open("/sign-in?next=/access-log");
        var door = new Screen(browser);
        password(door, citizen);
        door.type(SMS, "123456");
        browser.driver().manage().deleteAllCookies();
        door.press(ENTER);
        isToldWhy(browser, "/sign-in?next=%2Faccess-log");
    }

    @Test
    void staffBeginAgainAtTheirOwnDoor(Browser browser) {
        var agent = Support.agent();
        browser.open("/staff?next=/helpdesk/sessions");
        var door = new Screen(browser);
        door.type("identity.staff.name", agent.number())
                .type(PASSWORD, agent.password())
                .press(ENTER);
        Support.moveClock(TOO_LONG);
        browser.reload();
        isToldWhy(browser, "/staff?next=%2Fhelpdesk%2Fsessions");
    }

    @Test
    void whoeverCameInElsewhereMeanwhileIsLedOnWithoutAWord(Browser browser) {
        var citizen = Support.make(aCitizen());
        browser.open("/sign-in");
        password(new Screen(browser), citizen);
        browser.open("/sign-in/second-factor?next=/access-log");
        assertThat(browser.address()).isEqualTo("/access-log");
        assertThat(browser.driver().findElements(By.cssSelector("[role=alert]")))
                .isEmpty();
    }

    /** In the summary, which has the focus, so that a screen reader begins there. */
    private static void isToldWhy(Browser browser, String where) {
        assertThat(browser.address()).isEqualTo(where);
        var door = new Screen(browser);
        assertThat(door.errors()).containsExactly(door.text("identity.second-factor.over", MINUTES));
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("role"))
                .isEqualTo("alert");
        Axe.assertClean(browser);
    }

    private static void password(Screen door, Person citizen) {
        door.type("identity.sign-in.number", citizen.number())
                .type(PASSWORD, citizen.password())
                .press(ENTER);
    }

    /** A citizen who is asked for a code by SMS beside the password. */
    private static Person askedForMore() {
        var citizen = Support.make(aCitizen());
        Support.portal("update account set second_factor = true where person = '" + citizen.number() + "'");
        return citizen;
    }
}
