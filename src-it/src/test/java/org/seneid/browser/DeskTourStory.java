package org.seneid.browser;

import static org.seneid.browser.Visitor.OFFICER;
import static org.seneid.browser.Visitor.RECEPTION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.DeskScreen;
import org.seneid.rings.Support;

/** The tour of the police desk, and of a party's counter. */
@Story
@SecondServer
class DeskTourStory {

    /** Trần Thị Bình of the demo, who has an account. */
    private static final String BINH = Visitor.BINH.number();

    @Test
    void desk(Browser browser) {
        var person = Support.newcomer();
        var desk = new DeskScreen(browser, person);
        var finished = new DeskScreen(browser, Support.newcomer());
        try (var tour = new Tour(browser)) {
            tour.visit("desk", OFFICER, "/desk");
            tour.visit("desk empty", OFFICER, "/desk", page -> page.press("enrolment.desk.go"));
            tour.visit("desk photo unreadable", OFFICER, "/desk?photo=unreadable");
            tour.visit("found", OFFICER, "/desk", page -> desk.scanPerson(person.get("number")));
            tour.visit("found unknown", OFFICER, "/desk", page -> desk.scanPerson("999999999999"));
            tour.visit("found child", OFFICER, "/desk", page -> desk.scanPerson("001317004512"));
            tour.visit("found account", OFFICER, "/desk", page -> desk.scanPerson(BINH));
            originals(tour, browser, desk, person);
            var contacts = desk.addressOf("contacts");
            tour.visit("contacts", OFFICER, contacts);
            tour.visit("contacts wrong", OFFICER, contacts, page -> page.type("enrolment.contacts.phone", "12")
                    .press("enrolment.contacts.send"));
            tour.visit("dependants", OFFICER, desk.addressOf("dependants"));
            tour.visit("check incomplete", OFFICER, desk.addressOf("check"));
            tour.visit("desk draft", OFFICER, "/desk");
            finished.done();
            tour.visit("done", OFFICER, finished.addressOf("done"));
            tour.visit("desk done", OFFICER, "/desk");
            desk.find(BINH).follow("enrolment.found.services");
            tour.visit("account", OFFICER, browser.address());
            finished.checked();
            tour.visit("account checked", OFFICER, browser.address(), page -> page.says("enrolment.service.do"));
            theDayAfter(finished);
            tour.visit(
                    "done the day after",
                    OFFICER,
                    finished.addressOf("done"),
                    page -> page.says("enrolment.slip.over"));
        }
    }

    private static void originals(Tour tour, Browser browser, DeskScreen desk, Map<String, String> person) {
        var originals = desk.addressOf("originals");
        tour.visit("originals", OFFICER, originals);
        tour.visit("originals unknown card", OFFICER, originals, page -> desk.scanOriginal("1".repeat(41)));
        desk.read(person.get("licence"));
        var licence = browser.address();
        tour.visit("original by eye", OFFICER, licence);
        tour.visit("original no difference", OFFICER, licence, page -> page.press("enrolment.original.differs"));
        tour.visit("originals read", OFFICER, originals, page -> desk.scanOriginal(person.get("zone")));
        desk.read(person.get("zone")).follow("registry.kind.CITIZEN_CARD");
        tour.visit("original by chip", OFFICER, browser.address());
        tour.visit("original not found", OFFICER, originals, page -> desk.scanOriginal("51F-999.99"));
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
    }
}
