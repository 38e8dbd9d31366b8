package org.seneid.enrolment.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** Somebody of level 1 finds a desk, books a time there, and is opened by the code that they bring. */
@Story
@SecondServer
class AppointmentStory {

    @Test
    void aTimeIsBookedAndMovedWithoutScriptsAndThePersonIsOpenedByItsCode(Browser citizen, Browser staff) {
        var officer = Support.officer();
        var desk = deskOf(officer);
        hoursAreSet(staff, desk.get("code"));

        var person = Support.make(aCitizen().atLevel(1));
        citizen.arrive(person);
        var screen = new Screen(citizen);
        citizen.open("/home");
        screen.follow("home.next.desk.action").says("enrolment.bring.card-chip");
        screen.type("enrolment.desks.where", plain(desk.get("name"))).press("enrolment.desks.look");
        screen.says(desk.get("name")).says("enrolment.appointment.choose-time");
        Axe.assertClean(citizen);
        citizen.open(lastDay(citizen));
        screen.press("enrolment.appointment.book");
        assertThat(screen.errors()).containsExactly(screen.text("enrolment.appointment.no-time"));
        screen.choose(timeAt(citizen, 0)).press("enrolment.appointment.book").says("enrolment.appointment.booked");
        Axe.assertClean(citizen);
        citizen.open(citizen.address(), Language.ENGLISH).look(Look.DESKTOP);
        Axe.assertClean(citizen);

        citizen.withoutScripts();
        citizen.reload();
        screen.follow("enrolment.appointment.change");
        screen.choose(timeAt(citizen, 1)).press("enrolment.appointment.move").says("enrolment.appointment.moved");
        citizen.open("/home");
        screen.follow("home.next.appointment.action").says("enrolment.appointment.yours");

        isNow(person);
        staff.arrive(officer);
        staff.look(Look.DESKTOP);
        var atTheDesk = new Screen(staff);
        staff.open("/desk/appointments");
        atTheDesk.says(person.name()).says("enrolment.appointment.status.BOOKED");
        Axe.assertClean(staff);
        staff.open("/desk", Language.ENGLISH);
        atTheDesk.type("enrolment.desk.scanned", reference(person)).press("enrolment.desk.go");
        assertThat(staff.address()).startsWith("/desk/found/");
        staff.open("/desk/appointments").look(Look.PHONE);
        atTheDesk.says("enrolment.appointment.status.ARRIVED");
        staff.driver().findElement(By.cssSelector("#rows td a")).click();
        assertThat(atTheDesk.button("enrolment.day.open").isDisplayed()).isTrue();
        Axe.assertClean(staff);
        atTheDesk.press("enrolment.day.served").says("enrolment.day.none");
        citizen.reload();
        screen.says("enrolment.appointment.status.SERVED");
    }

    private static void hoursAreSet(Browser staff, String desk) {
        staff.arrive(Support.operator());
        staff.look(Look.DESKTOP);
        staff.open("/operations/desks/" + desk + "/hours");
        var screen = new Screen(staff);
        screen.type("enrolment.hours.morning", "7h30").press("enrolment.hours.save");
        assertThat(screen.errors()).containsExactly(screen.text("enrolment.hours.shape"));
        screen.type("enrolment.hours.morning", "07:30-11:30")
                .type("enrolment.hours.saturday", "07:30-11:30")
                .press("enrolment.hours.save")
                .says("enrolment.hours.saved");
        staff.open("/operations/desks/" + desk + "/hours", Language.ENGLISH);
        Axe.assertClean(staff);
    }

    private static Map<String, String> deskOf(Person officer) {
        return Support.portal("select d.code, d.name from desk d join desk_officer o on o.desk_id = d.id"
                        + " join account a on a.id = o.account where a.login_name = '" + officer.number() + "'")
                .get(0);
    }

    /** As somebody types it who has no marks on their keyboard. */
    private static String plain(String name) {
        return name.replace("Quầy thử", "QUAY  thu").toUpperCase(Locale.ROOT);
    }

    /** Far enough ahead to be changed. */
    private static String lastDay(Browser browser) {
        var days = browser.driver().findElements(By.cssSelector("a.slot"));
        return days.get(days.size() - 1).getDomAttribute("href");
    }

    private static String timeAt(Browser browser, int which) {
        return browser.driver()
                .findElements(By.cssSelector("#book label"))
                .get(which)
                .getText();
    }

    private static void isNow(Person person) {
        Support.portal("update appointment set starts_at = localtimestamp where " + of(person));
    }

    private static String reference(Person person) {
        var bare = Support.one("select reference from appointment where " + of(person));
        return "lh-" + bare.substring(0, 4) + "-" + bare.substring(4);
    }

    private static String of(Person person) {
        return "account = (select id from account where person = '" + person.number() + "')";
    }
}
