package org.seneid.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.HELPED;
import static org.seneid.browser.Visitor.MINH;
import static org.seneid.browser.Visitor.MINH_LOOKING;
import static org.seneid.browser.Visitor.STRANGER;
import static org.seneid.browser.Visitor.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The tour of the helpdesk: the citizen's door, the agent's queue and banner, the supervisor's desk. */
@Story
@SecondServer
class HelpdeskTourStory {

    private static final By REPLAY = By.cssSelector("#rows_data a[href^='/helpdesk/sessions/']");
    private static final By PAST = By.cssSelector("#past ~ ul a");

    @Test
    void helpdesk(Browser browser, Browser helpdesk) {
        Looking.askForAnotherPhone(helpdesk);
        try (var tour = new Tour(browser)) {
            tour.visit("help", AN, "/profile/help");
            tour.visit("help nothing chosen", AN, "/profile/help", page -> page.press("helpdesk.help.make"));
            tour.visit("help past", DUNG, "/profile/help");
            tour.visit("help replay", DUNG, "/profile/help", page -> browser.open(browser.addressBehind(PAST)));
            tour.visit("helped home", HELPED, "/home");
            tour.visit("helped help", HELPED, "/profile/help");
            tour.visit("helpdesk queue", MINH, "/helpdesk");
            tour.visit("helpdesk queue mine", MINH, "/helpdesk?show=mine");
            tour.visit("helpdesk queue none", MINH, "/helpdesk?show=closed&to=2020-01-01");
            tour.visit("helpdesk new ticket", MINH, "/helpdesk/tickets/new", page -> page.press("helpdesk.new.submit"));
            tour.visit("helpdesk ticket", MINH, "/helpdesk", HelpdeskTourStory::firstTicket);
            tour.visit("helpdesk ticket wrong", MINH, "/helpdesk", page -> firstTicket(page)
                    .press("helpdesk.begin.submit"));
            tour.visit("helpdesk repair", MINH, "/helpdesk", page -> firstTicket(page)
                    .follow("helpdesk.repair.open"));
            for (var page : new String[] {"/home", "/documents", "/documents/citizen-card", "/bills", "/profile"})
                tour.visit("looking " + page.substring(1).replace('/', ' '), MINH_LOOKING, page);
            tour.visit("looking applications", MINH_LOOKING, "/applications/progress");
            tour.visit("looking refused", MINH_LOOKING, "/sharing");
            tour.visit("looking not found", MINH_LOOKING, "/nowhere");
            tour.visit("helpdesk sessions", SUPERVISOR, "/helpdesk/sessions");
            tour.visit("helpdesk approvals", SUPERVISOR, "/helpdesk/approvals");
            tour.visit("helpdesk approvals all", SUPERVISOR, "/helpdesk/approvals?show=all");
            tour.visit("helpdesk past sessions", SUPERVISOR, "/helpdesk/sessions/past");
            tour.visit(
                    "helpdesk supervised replay",
                    SUPERVISOR,
                    "/helpdesk/sessions/past",
                    page -> browser.open(browser.addressBehind(REPLAY)));
            tour.visit("helpdesk figures", SUPERVISOR, "/helpdesk/figures");
            tour.visit("helpdesk supervised queue", SUPERVISOR, "/helpdesk");
            tour.visit("helpdesk supervised ticket", SUPERVISOR, "/helpdesk", HelpdeskTourStory::firstTicket);
            tour.visit("helpdesk ended", MINH_LOOKING, "/helpdesk/ended");
            tour.visit("help cancel over", STRANGER, "/help/cancel/nothing");
        }
    }

    private static Screen firstTicket(Screen page) {
        return page.follow(page.browser
                .until(presenceOfElementLocated(By.cssSelector("#rows_data a")))
                .getText());
    }
}
