package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.CUONG;
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
            tour.visit("sign-in", STRANGER, "/sign-in");
            tour.visit("sign-in-error", STRANGER, "/sign-in", page -> page.press("identity.sign-in.submit"));
            tour.visit("staff", STRANGER, "/staff");
            tour.visit("recover", STRANGER, "/recover");
            tour.visit("profile", AN, "/profile");
            tour.visit("access-log", AN, "/access-log");
            tour.visit("access-log-empty", CUONG, "/access-log");
            tour.visit("documents", AN, "/documents");
            tour.visit("documents-empty", CUONG, "/documents");
            tour.visit("staff-home", OFFICER, "/staff/home");
        }
    }
}
