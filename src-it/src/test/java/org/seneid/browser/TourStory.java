package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.BINH;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.OFFICER;
import static org.seneid.browser.Visitor.STRANGER;

import org.junit.jupiter.api.Test;

/** Every page in its states, in both languages, sizes and colour schemes; the pictures are in {@code target/tour}. */
@Story
class TourStory {

    @Test
    void doors(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("landing", STRANGER, "/");
            tour.visit("not-found", STRANGER, "/nowhere");
            tour.visit("country", STRANGER, "/demo/country");
            tour.visit("home", AN, "/home");
            tour.visit("home level-1", CUONG, "/home");
            tour.visit("home years", DUNG, "/home");
        }
    }

    @Test
    void signingIn(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("sign-in", STRANGER, "/sign-in");
            tour.visit("sign-in empty", STRANGER, "/sign-in", page -> page.press("identity.sign-in.submit"));
            tour.visit("staff", STRANGER, "/staff");
            tour.visit("recover", STRANGER, "/recover");
            tour.visit("staff-home", OFFICER, "/staff/home");
            tour.visit("confirm", AN, "/confirm-it-is-me?next=/profile");
            tour.visit("confirm empty", AN, "/confirm-it-is-me", page -> page.press("identity.confirm.submit"));
        }
    }

    @Test
    void documents(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("documents", AN, "/documents");
            tour.visit("documents expired and sold", BINH, "/documents");
            tour.visit("documents empty", CUONG, "/documents");
            tour.visit("document", AN, "/documents/driving-licence");
            tour.visit("document expiring", AN, "/documents/health-insurance");
            tour.visit("document expired", BINH, "/documents/driving-licence");
            tour.visit("document several", BINH, "/documents/vehicle-registration");
            tour.visit("document none", CUONG, "/documents/citizen-card");
            tour.visit("integrate", AN, "/documents/new");
            tour.visit("integrate nothing new", AN, "/documents/new?asked=vehicle-registration&said=NOTHING_NEW");
            tour.visit("integrate level-1", CUONG, "/documents/new");
            tour.visit("mistake", AN, "/documents/citizen-card", page -> page.follow("documents.document.mistake"));
            tour.visit("mistake empty", AN, "/documents/citizen-card", page -> page.follow("documents.document.mistake")
                    .press("documents.mistake.send"));
            tour.visit("copy unknown", STRANGER, "/d/nothing");
        }
    }

    @Test
    void onRecord(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("profile", AN, "/profile");
            tour.visit("profile level-1", CUONG, "/profile");
            tour.visit("access-log", AN, "/access-log");
            tour.visit("access-log years", DUNG, "/access-log");
            tour.visit("access-log last", DUNG, "/access-log?page=2");
            tour.visit("access-log nobody", CUONG, "/access-log?who=others");
        }
    }
}
