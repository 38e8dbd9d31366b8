package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.AN_FOR_NGOC;
import static org.seneid.browser.Visitor.BINH;
import static org.seneid.browser.Visitor.CLERK;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.STRANGER;

import org.junit.jupiter.api.Test;
import org.seneid.rings.Support;

/** The tour of public services and of times at a desk: what citizens find, and what their clerks work at. */
@Story
class ServicesTourStory {

    @Test
    void services(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("services stranger", STRANGER, "/services");
            tour.visit("services", AN, "/services");
            tour.visit("services found", AN, "/services?q=xac+nhan+cu+tru");
            tour.visit("services nothing found", AN, "/services?q=zzzz");
            tour.visit("service", AN, "/services/confirmation-of-residence");
            tour.visit("service level-1", CUONG, "/services/confirmation-of-residence");
            tour.visit("service stranger", STRANGER, "/services/confirmation-of-residence");
            tour.visit("service for a child", AN_FOR_NGOC, "/services/confirmation-of-residence");
            tour.visit("applications", AN, "/applications");
            tour.visit("application asked", AN, application(AN, "MORE_ASKED"));
            tour.visit("application approved", AN, application(AN, "APPROVED"));
            tour.visit("application refused", BINH, application(BINH, "REFUSED"));
            tour.visit("paper unknown", STRANGER, "/a/XN-260101-0001/" + "0".repeat(32));
            tour.visit("applications empty", CUONG, "/applications");
        }
    }

    @Test
    void desks(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("desks", AN, "/desks");
            tour.visit("desks level-1", CUONG, "/desks");
            tour.visit("desks found", BINH, "/desks?q=ben+thanh");
            tour.visit("desks nothing found", BINH, "/desks?q=zzzz");
        }
    }

    @Test
    void cases(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("cases", CLERK, "/cases");
            tour.visit("cases mine", CLERK, "/cases?view=mine");
            tour.visit("cases proposed", CLERK, "/cases?view=proposed");
            tour.visit("case figures", CLERK, "/cases/figures");
            tour.visit("case figures none", CLERK, "/cases/figures?month=2020-01");
            tour.visit("cases decided", CLERK, "/cases?view=decided");
            tour.visit("case waiting", CLERK, caseOf(BINH, "SUBMITTED"));
            tour.visit("case in review", CLERK, caseOf(DUNG, "IN_REVIEW"));
            tour.visit("case asked", CLERK, caseOf(AN, "MORE_ASKED"));
            tour.visit("case decided", CLERK, caseOf(BINH, "REFUSED"));
            tour.visit("mistakes", CLERK, "/cases/mistakes");
            tour.visit("mistakes answered", CLERK, "/cases/mistakes?view=answered");
        }
    }

    private static String application(Visitor of, String status) {
        return "/applications/" + id(of, status);
    }

    private static String caseOf(Visitor of, String status) {
        return "/cases/" + id(of, status);
    }

    private static String id(Visitor of, String status) {
        return Support.one(
                "select max(a.public_id) from application a join account o on o.id = a.owner where o.person = '"
                        + of.number() + "' and a.status = '" + status + "'");
    }
}
