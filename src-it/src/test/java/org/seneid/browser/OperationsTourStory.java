package org.seneid.browser;

import static org.seneid.browser.Visitor.OPERATOR;

import org.junit.jupiter.api.Test;

/** The tour of what the operator sees. */
@Story
@SecondServer
class OperationsTourStory {

    @Test
    void operations(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("operations staff home", OPERATOR, "/staff/home");
            tour.visit("operations", OPERATOR, "/operations");
            tour.visit("operations outbox", OPERATOR, "/operations/outbox");
            tour.visit("operations outbox failed", OPERATOR, "/operations/outbox?state=failed");
            tour.visit("operations jobs", OPERATOR, "/operations/jobs");
            tour.visit("operations adapters", OPERATOR, "/operations/adapters");
            tour.visit("operations books", OPERATOR, "/operations/books");
            tour.visit("operations ledger differences", OPERATOR, "/operations/books/differences");
            tour.visit("operations limits", OPERATOR, "/operations/limits");
            tour.visit("operations settings", OPERATOR, "/operations/settings");
        }
    }
}
