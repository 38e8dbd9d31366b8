package org.seneid.browser;

import static org.seneid.browser.Visitor.OFFICER;
import static org.seneid.browser.Visitor.RECEPTION;

import org.junit.jupiter.api.Test;
import org.seneid.enrolment.DeskScreen;
import org.seneid.rings.Support;

/** The tour of the police desk, and of a party's counter. */
@Story
@SecondServer
class DeskTourStory {

    @Test
    void desk(Browser browser) {
        var person = Support.newcomer();
        var desk = new DeskScreen(browser, person);
        var finished = new DeskScreen(browser, Support.newcomer());
        try (var tour = new Tour(browser)) {
            tour.visit("desk", OFFICER, "/desk");
            tour.visit("desk empty", OFFICER, "/desk", page -> page.press("enrolment.desk.go"));
            tour.visit("desk photo unreadable", OFFICER, "/desk?photo=unreadable");
            tour.visit("found", OFFICER, "/desk", page -> desk.find(person.get("number")));
            tour.visit("found unknown", OFFICER, "/desk", page -> desk.find("999999999999"));
            tour.visit("found child", OFFICER, "/desk", page -> desk.find("001317004512"));
            tour.visit("found account", OFFICER, "/desk", page -> desk.find("079192004567"));
            tour.visit("originals", OFFICER, "/desk", page -> desk.step("originals"));
            tour.visit("originals unknown card", OFFICER, "/desk", page -> desk.read("1".repeat(41)));
            tour.visit("original by eye", OFFICER, "/desk", page -> desk.read(person.get("licence")));
            tour.visit("original no difference", OFFICER, "/desk", page -> desk.read(person.get("licence"))
                    .press("enrolment.original.differs"));
            tour.visit("originals read", OFFICER, "/desk", page -> desk.read(person.get("zone")));
            tour.visit("original by chip", OFFICER, "/desk", page -> desk.read(person.get("zone"))
                    .follow("registry.kind.CITIZEN_CARD"));
            tour.visit("original not found", OFFICER, "/desk", page -> desk.read("51F-999.99"));
            tour.visit("contacts", OFFICER, "/desk", page -> desk.step("contacts"));
            tour.visit("contacts wrong", OFFICER, "/desk", page -> desk.step("contacts")
                    .type("enrolment.contacts.phone", "12")
                    .press("enrolment.contacts.send"));
            tour.visit("dependants", OFFICER, "/desk", page -> desk.step("dependants"));
            tour.visit("check incomplete", OFFICER, "/desk", page -> desk.step("check"));
            tour.visit("desk draft", OFFICER, "/desk");
            tour.visit("done", OFFICER, "/desk", page -> finished.done());
            tour.visit("desk done", OFFICER, "/desk");
            tour.visit("account", OFFICER, "/desk", page -> desk.find("079192004567")
                    .follow("enrolment.found.services"));
            tour.visit("account checked", OFFICER, "/desk", page -> finished.checked());
            tour.visit("done the day after", OFFICER, "/desk", page -> theDayAfter(finished));
        }
    }

    @Test
    void counter(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("counter", RECEPTION, "/partners/scan");
            tour.visit("counter unknown", RECEPTION, "/partners/scan", page -> page.type("connect.counter.code", "12")
                    .press("connect.counter.go"));
        }
    }

    /** The person was here yesterday; nobody has read their card since. */
    private static void theDayAfter(DeskScreen desk) {
        var id = desk.enrolment().replaceFirst(".*/", "");
        Support.portal("delete from identity_check where person = (select person from enrolment where public_id = '"
                + id + "')");
        Support.portal(
                "update enrolment set completed_at = dateadd('DAY', -1, completed_at) where public_id = '" + id + "'");
        desk.step("done").says("enrolment.slip.over");
    }
}
