package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** Somebody adds children to a form, one after the other, by the keyboard. */
@Story
@SecondServer
class AddedItemsStory {

    private static final String SERVICE = "/services/notice-of-stay";

    @Test
    void enterAtTheQuestionGoesOnAndRemovesNothing(Browser citizen) {
        citizen.arrive(Support.make(aCitizen().holding(CITIZEN_CARD)));
        citizen.look(Look.DESKTOP);
        citizen.open(SERVICE, Language.ENGLISH);
        var form = new FormScreen(citizen).start();
        var children = citizen.address().replaceFirst("/guest$", "/children");
        citizen.open(children);
        form.answer("services.form.yes").next();
        form.write("Name", "Bé Na").write("Date of birth", "01/06/2020").next().says("Bé Na");
        Axe.assertClean(citizen);

        form.answer("services.form.no").enter("services.form.no");
        citizen.open(children);
        form.says("Bé Na").press("Remove: Child 1").says("services.items.removed");
        assertThat(citizen.driver().findElements(By.id("item-1"))).isEmpty();
    }
}
