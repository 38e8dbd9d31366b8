package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** An officer's day: what was begun is taken up again, and what is finished is looked through. */
@Story
@SecondServer
class DeskDayStory {

    @Test
    void aDraftIsTakenUpAgainFromTheList(Browser browser) {
        browser.arrive(Support.officer());
        browser.look(Look.DESKTOP);
        var person = Support.newcomer();
        var desk = new DeskScreen(browser, person);
        desk.read(person.get("zone")).press("enrolment.step.later").says("enrolment.step.kept", reference());
        Axe.assertClean(browser);

        browser.open("/desk/drafts", Language.ENGLISH);
        desk.says("enrolment.draft-step.PHONE").says(person.get("name"));
        Axe.assertClean(browser);
        new Select(desk.field("enrolment.drafts.column.lacks")).selectByValue("CARD");
        desk.press("platform.list.filter").says("enrolment.desk.drafts-none");
        assertThat(browser.address()).contains("lacks=CARD");
        new Select(desk.field("enrolment.drafts.column.lacks")).selectByValue("PHONE");
        desk.press("platform.list.filter").says(person.get("name"));
        browser.look(Look.PHONE);
        Axe.assertClean(browser);
        browser.driver().findElement(By.cssSelector("#rows td a")).click();
        desk.says("enrolment.step.contacts");
        assertThat(browser.address()).doesNotContain(person.get("number"));
    }

    @Test
    void whatIsFinishedIsInTodaysList(Browser browser) {
        browser.arrive(Support.officer());
        browser.look(Look.DESKTOP);
        var person = Support.newcomer();
        new DeskScreen(browser, person).done();
        var screen = new Screen(browser);
        browser.open("/desk/today");
        screen.says("enrolment.errand.OPENED").says("enrolment.errand.slip.DUE").says(person.get("name"));
        Axe.assertClean(browser);
        screen.follow("enrolment.errand.OPENED").says("enrolment.done.title");
        browser.open("/desk/today?show=mine&kind=LOCKED", Language.ENGLISH);
        screen.says("enrolment.today.none");
        browser.look(Look.PHONE);
        Axe.assertClean(browser);
    }

    private static String reference() {
        return Support.one("select reference from enrolment order by id desc fetch first row only");
    }
}
