package org.seneid.helpdesk;

import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.rings.Person;

/** The second person of the helpdesk, who finds by its ticket what is to be decided or ended. */
public class SupervisorScreen extends Screen {

    public SupervisorScreen(Browser browser) {
        super(browser);
    }

    public SupervisorScreen signIn(Person supervisor) {
        browser.arrive(supervisor);
        return this;
    }

    /** Goes from the first page of staff to what waits for approval, or to the looks that run. */
    public SupervisorScreen goesTo(String page) {
        browser.open("/staff/home");
        follow("identity.staff-home.helpdesk");
        follow(page);
        return this;
    }

    public SupervisorScreen approves(String ticket) {
        press(of("helpdesk.approvals.approve", ticket));
        return this;
    }

    public SupervisorScreen ends(String ticket) {
        press(of("helpdesk.sessions.end", ticket));
        return this;
    }

    public boolean isAskedAbout(String ticket) {
        return offers(of("helpdesk.approvals.approve", ticket));
    }

    private String of(String button, String ticket) {
        return text(button) + ": " + ticket;
    }
}
