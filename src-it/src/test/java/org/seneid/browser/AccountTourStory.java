package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.AN_FOR_LIEN;
import static org.seneid.browser.Visitor.AN_FOR_NGOC;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.STRANGER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.rings.Support;

/** The tour of how an account begins, is locked and is lent to its holder's family. */
@Story
@SecondServer
class AccountTourStory {

    @Test
    void takingUp(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("activate", STRANGER, "/activate");
            tour.visit("activate empty", STRANGER, "/activate", page -> page.press("identity.activate.next"));
            tour.visit("activate-phone", STRANGER, "/activate", page -> showSlip(page, Support.invited()));
            tour.visit("activate-password", STRANGER, "/activate", page -> {
                var slip = Support.invited();
                showSlip(page, slip)
                        .type("identity.factor.label.SMS", Support.codeSentTo(slip.get("phone")))
                        .press("identity.activate.next");
            });
            tour.visit("set-up", AN, "/profile/security/set-up");
            tour.visit("forgotten", STRANGER, "/recover/password");
            tour.visit("forgotten empty", STRANGER, "/recover/password", page -> page.press("identity.recovery.send"));
            tour.visit("forgotten-phone", STRANGER, "/recover/password", page -> forget(page, Support.citizen(2)));
            tour.visit("forgotten-proof", STRANGER, "/recover/password", page -> {
                var citizen = Support.citizen(2);
                forget(page, citizen)
                        .type("identity.factor.label.SMS", Support.sentCode(citizen.get("number")))
                        .press("identity.activate.next");
            });
            tour.visit("unlock", STRANGER, "/unlock");
            tour.visit("unlock empty", STRANGER, "/unlock", page -> page.press("identity.unlock.submit"));
        }
    }

    private static Screen showSlip(Screen page, Map<String, String> slip) {
        return page.type("identity.sign-in.number", slip.get("number"))
                .type("identity.activate.code", slip.get("code"))
                .press("identity.activate.next");
    }

    private static Screen forget(Screen page, Map<String, String> citizen) {
        return page.type("identity.sign-in.number", citizen.get("number")).press("identity.recovery.send");
    }

    @Test
    void locking(Browser browser) {
        var link = linkOf("001166000123");
        try (var tour = new Tour(browser)) {
            tour.visit("lock", STRANGER, "/lock");
            tour.visit("lock empty", STRANGER, "/lock", page -> page.press("identity.lock.submit"));
            tour.visit("locked", STRANGER, "/locked");
            tour.visit("not-me", STRANGER, link);
            tour.visit("not-me over", STRANGER, "/not-me/cut-off");
            tour.visit("lock-mine", AN, "/profile/security/lock");
            tour.visit("lock-code", CUONG, "/profile/security/lock-code");
            tour.visit(
                    "lock-code made",
                    CUONG,
                    "/profile/security/lock-code",
                    page -> page.press("identity.lock-code.make"));
        }
    }

    @Test
    void dependants(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("dependants", AN, "/dependants");
            tour.visit("dependants none", CUONG, "/dependants");
            tour.visit("dependants ended", CUONG, "/dependants?ended=yes");
            tour.visit("acting home", AN_FOR_NGOC, "/home");
            tour.visit("acting document", AN_FOR_NGOC, "/documents/citizen-card");
            tour.visit("acting profile", AN_FOR_NGOC, "/profile");
            tour.visit("acting refused", AN_FOR_NGOC, "/bills");
            tour.visit("acting access-log", AN_FOR_NGOC, "/access-log");
            tour.visit("acting for parent", AN_FOR_LIEN, "/home");
            tour.visit("acting for parent document", AN_FOR_LIEN, "/documents/citizen-card");
        }
    }

    @Test
    void opening(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("register", STRANGER, "/register");
            tour.visit("register empty", STRANGER, "/register", page -> page.press("enrolment.register.send"));
            var person = Support.newcomer();
            tour.visit("register phone", STRANGER, "/register", page -> register(page, person));
            tour.visit("register password", STRANGER, "/register", page -> register(page, person)
                    .type(
                            "enrolment.contacts.code",
                            Support.codeSentTo("+84" + person.get("phone").substring(1)))
                    .press("enrolment.contacts.check"));
            tour.visit("register welcome", CUONG, "/register/welcome");
            tour.visit("notes empty", CUONG, "/desk-notes");
            tour.visit("prepare", STRANGER, "/prepare");
            tour.visit("prepare empty", STRANGER, "/prepare", page -> page.press("enrolment.prepare.make"));
            tour.visit(
                    "prepare made", STRANGER, "/prepare", page -> page.type("identity.sign-in.number", "001090012345")
                            .press("enrolment.prepare.make"));
        }
    }

    private static Screen register(Screen page, Map<String, String> person) {
        return page.type("identity.sign-in.number", person.get("number"))
                .type("enrolment.register.name", person.get("name"))
                .type("enrolment.register.born", person.get("born").substring(0, 10))
                .type("enrolment.contacts.phone", person.get("phone"))
                .press("enrolment.register.send");
    }

    /** The "not me" link of a notice to somebody. */
    private static String linkOf(String number) {
        var id = PublicId.random().value();
        Support.portal("insert into disavowal_link (id, version, public_id, owner, made_at) select next value for"
                + " disavowal_link_seq, 1, '" + id + "', id, current_timestamp from account where person = '" + number
                + "'");
        return "/not-me/" + id;
    }
}
