package org.seneid.helpdesk;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
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

    /** Goes from the first page of staff to a place of the side navigation. */
    public SupervisorScreen goesTo(String address) {
        browser.open("/staff/home");
        var place = By.cssSelector("nav.side a[href='" + address + "']");
        browser.until(ExpectedConditions.elementToBeClickable(place)).click();
        browser.until(ExpectedConditions.urlContains(address));
        return this;
    }

    public SupervisorScreen approves(String ticket) {
        opens(ticket).press("helpdesk.approvals.approve");
        return this;
    }

    /** Goes to what is asked for under the number of a ticket, from the list of it. */
    public SupervisorScreen opens(String ticket) {
        follow(ticket);
        return this;
    }

    public SupervisorScreen refuses(String ticket, String why) {
        opens(ticket).type("helpdesk.approval.refusal", why);
        press("helpdesk.approvals.refuse");
        return this;
    }

    public SupervisorScreen ends(String ticket) {
        press(of("helpdesk.sessions.end", ticket));
        return this;
    }

    /** Whether the list on the page leads to anything of a ticket. */
    public boolean listsAny(String ticket) {
        return !browser.driver().findElements(By.linkText(ticket)).isEmpty();
    }

    private String of(String button, String ticket) {
        return text(button) + ": " + ticket;
    }
}
