package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.AN_FOR_NGOC;
import static org.seneid.browser.Visitor.BINH;
import static org.seneid.browser.Visitor.CLERK;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.STRANGER;

import org.junit.jupiter.api.Test;

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
            tour.visit("mistakes", CLERK, "/cases/mistakes");
            tour.visit("mistakes answered", CLERK, "/cases/mistakes?view=answered");
        }
    }
}
