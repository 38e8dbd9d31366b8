package org.seneid.helpdesk;

import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.rings.Person;
import org.seneid.rings.SupportCode;

/** A support agent. */
public class AgentScreen extends Screen {

    public AgentScreen(Browser browser) {
        super(browser);
    }

    public AgentScreen signIn(Person agent) {
        browser.arrive(agent);
        return this;
    }

    /** Opens a ticket for somebody who calls and cannot sign in, and asks there what they want. */
    public AgentScreen takesTheCallOf(Person citizen) {
        browser.open("/helpdesk/tickets/new");
        type("helpdesk.new.words", "không đăng nhập được");
        press("helpdesk.new.submit");
        follow("helpdesk.repair.open");
        type("helpdesk.repair.reason", "người gọi không đăng nhập được");
        type("helpdesk.begin.person", citizen.number());
        type("helpdesk.begin.phone", SupportCode.phoneEnd(citizen));
        return this;
    }

    /** The ticket on whose page the agent is. */
    public String ticket() {
        return browser.address().split("/")[3];
    }

    /** Takes a caller's ticket from the queue and begins to look at their account. */
    public AgentScreen begins(Person citizen, CallerScreen.ReadOut code) {
        browser.open("/helpdesk");
        type("helpdesk.queue.words", code.ticket());
        press("platform.list.filter");
        follow(code.ticket());
        type("helpdesk.begin.reason", "không thấy giấy phép lái xe");
        type("helpdesk.begin.person", citizen.number());
        type("helpdesk.begin.phone", citizen.number().substring(citizen.number().length() - 4));
        type("helpdesk.begin.code", code.digits());
        press("helpdesk.begin.submit");
        return this;
    }
}
