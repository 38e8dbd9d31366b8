package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Story;
import org.seneid.rings.Support;

/** An agent who looks at an account goes on with another errand when the look has ended, and is told so. */
@Story
class OneErrandStory {

    private static final String MEANWHILE = "helpdesk.session.running";

    @Test
    void anotherErrandWaitsUntilTheLookHasEnded(Browser home, Browser helpdesk) {
        var citizen = Support.make(aCitizen());
        var agent = new AgentScreen(helpdesk).signIn(Support.agent());
        var code = new CallerScreen(home).signIn(citizen).asksShowing("DOCUMENTS");
        helpdesk.open("/helpdesk/tickets/new");
        var older = helpdesk.driver().getWindowHandle();
        helpdesk.driver().switchTo().newWindow(WindowType.TAB);
        agent.begins(citizen, code);
        for (var address : new String[] {"/helpdesk", "/helpdesk/tickets/new", "/helpdesk/tickets/" + code.ticket()}) {
            helpdesk.open(address);
            agent.says(MEANWHILE, citizen.name());
            Axe.assertClean(helpdesk);
        }
        helpdesk.driver().switchTo().window(older);
        agent.type("helpdesk.new.words", "không đăng nhập được");
        agent.press("helpdesk.new.submit");
        agent.says(MEANWHILE, citizen.name());
        Axe.assertClean(helpdesk);
        assertThat(refusals(citizen.number())).isEqualTo("0");
        agent.press("helpdesk.banner.stop");
        helpdesk.open("/helpdesk/tickets/new");
        agent.type("helpdesk.new.words", "không đăng nhập được");
        agent.press("helpdesk.new.submit");
        assertThat(helpdesk.address()).startsWith("/helpdesk/tickets/HT-");
    }

    /** The citizen's log tells what was tried with their account only. */
    private static String refusals(String number) {
        return Support.portal("select count(*) as refusals from audit_entry e join account a on a.id = e.owner"
                        + " where e.act = 'behalf.refused' and a.person = '" + number + "'")
                .get(0)
                .get("refusals");
    }
}
