package org.seneid.browser;

import static org.seneid.browser.Visitor.STRANGER;

import org.junit.jupiter.api.Test;

/** Every page in its states, in both languages, sizes and colour schemes; the pictures are in {@code target/tour}. */
@Story
class TourStory {

    @Test
    void doors(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("not-found", STRANGER, "/nowhere");
        }
    }
}
