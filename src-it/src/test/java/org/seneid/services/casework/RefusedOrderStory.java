package org.seneid.services.casework;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A register refuses what was approved: its clerk reads why and decides again, the citizen and the operator see how it is. */
@Story
class RefusedOrderStory {

    @Test
    void aClerkDecidesAgainWhatARegisterCouldNotEnter(Browser clerk, Browser citizen, Browser operator) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD));
        var id = Support.applies(person);
        var page = "/cases/" + id;
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP).open(page, Language.VIETNAMESE);
        var screen = new Screen(clerk).press("services.casework.take");
        Support.sandbox("update person set died = current_date where number = '" + person.number() + "'");
        screen.press("services.casework.approve").says("services.casework.approved");
        clerk.until(driver -> {
            clerk.reload();
            return screen.offers("services.order.decide");
        });
        screen.says("services.order.what");
        Axe.assertClean(clerk);
        clerk.open("/cases?view=register", Language.ENGLISH);
        screen.says("services.casework.view.register");
        Axe.assertClean(clerk);
        clerk.open(page);
        screen.says("services.result.refusal.no-person");
        Axe.assertClean(clerk);

        citizen.arrive(person);
        citizen.open("/applications/" + id, Language.ENGLISH);
        var theirs = new Screen(citizen);
        theirs.says("services.result.refusal.no-person");
        Axe.assertClean(citizen);

        operator.arrive(Support.operator());
        operator.look(Look.DESKTOP).open("/operations/outbox?state=refused&kind=order", Language.ENGLISH);
        new Screen(operator).says("operations.outbox.kind.ORDER").says("no-person");
        Axe.assertClean(operator);

        screen.press("services.order.decide").says("services.order.reopened");
        Axe.assertClean(clerk);
        screen.type("services.casework.reason", "Không còn trong cơ sở dữ liệu dân cư")
                .press("services.casework.refuse")
                .says("services.casework.refused");
        citizen.open("/applications/" + id, Language.VIETNAMESE);
        theirs.says("services.status.refused").says("Không còn trong cơ sở dữ liệu dân cư");
        Axe.assertClean(citizen);
    }
}
