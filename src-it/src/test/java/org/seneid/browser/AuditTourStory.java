package org.seneid.browser;

import static org.seneid.browser.Visitor.AUDITOR;

import org.junit.jupiter.api.Test;

/** The tour of what the auditor sees. */
@Story
@SecondServer
class AuditTourStory {

    @Test
    void audit(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("audit staff home", AUDITOR, "/staff/home");
            tour.visit("audit", AUDITOR, "/audit");
            tour.visit("audit month", AUDITOR, "/audit?days=30");
            tour.visit("audit checkpoints", AUDITOR, "/audit/checkpoints");
            tour.visit("audit verification", AUDITOR, "/audit", page -> page.press("audit.oversight.verify"));
        }
    }
}
