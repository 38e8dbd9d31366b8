package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.HELPED;
import static org.seneid.browser.Visitor.LOOKING;
import static org.seneid.browser.Visitor.MINH;
import static org.seneid.browser.Visitor.STRANGER;
import static org.seneid.browser.Visitor.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The tour of the helpdesk: the citizen's door, the agent's queue and banner, the supervisor's desk. */
@Story
@SecondServer
class HelpdeskTourStory {

    private static final By REPLAY = By.cssSelector("#rows_data a[href^='/helpdesk/sessions/']");
    private static final By TICKET = By.cssSelector("#rows_data a");
    private static final By REPAIR = By.cssSelector("main a[href$='/repair']");
    private static final By PAST = By.cssSelector("#past ~ ul a");

    @Test
    void helpdesk(Browser browser, Browser helpdesk) {
        Looking.askForAnotherPhone(helpdesk);
        try (var tour = new Tour(browser)) {
            tour.visit("help", AN, "/profile/help");
            tour.visit("help nothing chosen", AN, "/profile/help", page -> page.press("helpdesk.help.make"));
            tour.visit("help past", DUNG, "/profile/help");
            tour.visit("help replay", DUNG, tour.behind(DUNG, "/profile/help", PAST));
            tour.visit("helped home", HELPED, "/home");
            tour.visit("helped help", HELPED, "/profile/help");
            tour.visit("helpdesk queue", MINH, "/helpdesk");
            tour.visit("helpdesk queue mine", MINH, "/helpdesk?show=mine");
            tour.visit("helpdesk queue none", MINH, "/helpdesk?show=closed&to=2020-01-01");
            tour.visit("helpdesk new ticket", MINH, "/helpdesk/tickets/new", page -> page.press("helpdesk.new.submit"));
            var ticket = tour.behind(MINH, "/helpdesk", TICKET);
            tour.visit("helpdesk ticket", MINH, ticket);
            tour.visit("helpdesk ticket wrong", MINH, ticket, page -> page.press("helpdesk.begin.submit"));
            tour.visit("helpdesk repair", MINH, tour.behind(MINH, ticket, REPAIR));
            for (var page : new String[] {"/home", "/documents", "/documents/citizen-card", "/bills", "/profile"})
                tour.visit("looking " + page.substring(1).replace('/', ' '), LOOKING, page);
            tour.visit("looking applications", LOOKING, "/applications/progress");
            tour.visit("looking refused", LOOKING, "/sharing");
            tour.visit("looking not found", LOOKING, "/nowhere");
            tour.visit("helpdesk sessions", SUPERVISOR, "/helpdesk/sessions");
            tour.visit("helpdesk approvals", SUPERVISOR, "/helpdesk/approvals");
            tour.visit("helpdesk approvals all", SUPERVISOR, "/helpdesk/approvals?show=all");
            tour.visit("helpdesk past sessions", SUPERVISOR, "/helpdesk/sessions/past");
            var replay = tour.behind(SUPERVISOR, "/helpdesk/sessions/past", REPLAY);
            tour.visit("helpdesk supervised replay", SUPERVISOR, replay);
            tour.visit("helpdesk figures", SUPERVISOR, "/helpdesk/figures");
            tour.visit("helpdesk supervised queue", SUPERVISOR, "/helpdesk");
            tour.visit("helpdesk supervised ticket", SUPERVISOR, tour.behind(SUPERVISOR, "/helpdesk", TICKET));
            tour.visit("helpdesk ended", LOOKING, "/helpdesk/ended");
            tour.visit("help cancel over", STRANGER, "/help/cancel/nothing");
        }
    }
}
