package org.seneid.helpdesk;

import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.rings.Person;

/** The second person of the helpdesk, who finds by its ticket what is to be decided or ended. */
class SupervisorScreen extends Screen {

    SupervisorScreen(Browser browser) {
        super(browser);
    }

    SupervisorScreen signIn(Person supervisor) {
        new SignInScreen(browser).signIn(supervisor.number(), supervisor.password());
        return this;
    }

    /** Goes from the first page of staff to what waits for approval, or to the looks that run. */
    SupervisorScreen goesTo(String page) {
        browser.open("/staff/home");
        follow("identity.staff-home.helpdesk");
        follow(page);
        return this;
    }

    SupervisorScreen approves(String ticket) {
        press(of("helpdesk.approvals.approve", ticket));
        return this;
    }

    SupervisorScreen ends(String ticket) {
        press(of("helpdesk.sessions.end", ticket));
        return this;
    }

    boolean isAskedAbout(String ticket) {
        return offers(of("helpdesk.approvals.approve", ticket));
    }

    private String of(String button, String ticket) {
        return text(button) + ": " + ticket;
    }
}
