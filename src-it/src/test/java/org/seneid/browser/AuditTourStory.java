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
            tour.visit("audit verifications", AUDITOR, "/audit/verifications");
            tour.visit(
                    "audit verification",
                    AUDITOR,
                    "/audit/verifications",
                    page -> page.press("audit.oversight.verify"));
            tour.visit("audit checkpoints", AUDITOR, "/audit/checkpoints");
            tour.visit("audit unusual", AUDITOR, "/audit/unusual");
            tour.visit("audit unusual month", AUDITOR, "/audit/unusual?days=30");
            tour.visit("audit staff", AUDITOR, "/audit/staff");
            tour.visit("audit acts", AUDITOR, "/audit/acts");
        }
    }
}
