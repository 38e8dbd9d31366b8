package org.seneid.browser;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.SupportCode;
import org.seneid.rings.Web;

/** Has a citizen made for it let an agent look at everything in their account. */
final class Looking {

    private Looking() {}

    /** Has a browser go on as an agent who looks at an account. */
    static void begin(Browser browser) {
        var agent = Web.signedIn(Support.agent());
        look(agent);
        browser.arrive(agent);
    }

    /** @return the citizen */
    private static Person look(Web agent) {
        var citizen =
                Support.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE).withBalance(500_000));
        SupportCode.readOutBy(Web.signedIn(citizen), "ALL").begin(agent, citizen);
        return citizen;
    }

    /** Has somebody look at a citizen's account, and the citizen sign in in this browser. */
    static void beLookedAt(Browser browser) {
        browser.arrive(look(Web.signedIn(Support.agent())));
    }

    /** Has an agent ask a supervisor whether a citizen's phone may be changed. */
    static void askForAnotherPhone(Browser browser) {
        var citizen = Support.make(aCitizen());
        browser.arrive(Support.agent());
        browser.open("/helpdesk/tickets/new", Language.VIETNAMESE);
        new Screen(browser)
                .type("helpdesk.new.words", "mất điện thoại")
                .press("helpdesk.new.submit")
                .follow("helpdesk.repair.open")
                .type("helpdesk.repair.reason", "mất điện thoại và sim")
                .type("helpdesk.begin.person", citizen.number())
                .type("helpdesk.begin.phone", SupportCode.phoneEnd(citizen))
                .type("helpdesk.repair.new-contact", "0903 111 222")
                .press("helpdesk.repair.ask-contact")
                .says("helpdesk.repair.asked-now");
    }
}
