package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.PersonalId;
import org.seneid.platform.paper.QrPicture;
import org.seneid.registry.card.ScannedText;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.Support;

/** Whoever tries a desk gets somebody's originals first, and reads them as a scanner would. */
@Story
class OriginalsStory {

    private static final String ORIGINALS = "/demo/originals";

    @Test
    void whatIsOnTheTableCanBeScanned(Browser browser) {
        var holder = Support.make(aCitizen().holding(DocumentKind.CITIZEN_CARD, DocumentKind.DRIVING_LICENCE));
        var id = new PersonalId(holder.number());
        var page = new Screen(browser.open(ORIGINALS));
        Axe.assertClean(browser);
        page.type("registry.originals.number", holder.number());
        page.press("registry.originals.show").says("registry.kind.DRIVING_LICENCE");
        Axe.assertClean(browser);

        var code = page.field("registry.originals.code").getDomProperty("value");
        assertThat(ScannedText.read(code)).isInstanceOfSatisfying(ScannedText.CardCode.class, card -> assertThat(
                        card.code().number())
                .isEqualTo(id));
        assertThat(QrPicture.read(browser.picture())).contains(code);
        assertThat(ScannedText.read(page.field("registry.originals.zone").getDomProperty("value")))
                .isInstanceOfSatisfying(
                        ScannedText.MachineReadable.class,
                        zone -> assertThat(zone.mrz().number()).isEqualTo(id));
        assertThat(browser.address()).doesNotContain(holder.number());
    }

    @Test
    void nobodyHasNoOriginals(Browser browser) {
        var page = new Screen(browser.open(ORIGINALS));
        page.type("registry.originals.number", "999999999999").press("registry.originals.show");
        assertThat(page.errors()).containsExactly(page.text("registry.originals.nobody"));
    }
}
