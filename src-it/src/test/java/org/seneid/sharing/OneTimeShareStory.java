package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.sharing.choice.Preset;

/** A share for one look: what spends it, what does not, and whose look it was. */
@Story
class OneTimeShareStory {

    private static final String VALID = "sharing.verdict.VALID";

    private Person an;

    @BeforeEach
    void aHolder() {
        an = Support.make(aCitizen().holding(CITIZEN_CARD));
    }

    private ShareScreen citizen(Browser browser) {
        browser.look(Look.DESKTOP);
        browser.arrive(an);
        return new ShareScreen(browser);
    }

    @Test
    void aOneTimeShareIsSpentByTheButtonAndByNothingElse(Browser phone, Browser strangers, Browser others) {
        var citizen = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.ONE_TIME", 1)
                .opens();
        var address = citizen.address();
        var stranger = new Screen(strangers);
        strangers.open(address);
        strangers.reload();
        assertThat(stranger.heading()).isEqualTo(stranger.text("sharing.verdict.ASKS"));
        Axe.assertClean(strangers);
        stranger.press("sharing.verify.open");
        assertThat(stranger.heading()).isEqualTo(stranger.text(VALID));
        strangers.reload();
        assertThat(stranger.heading()).isEqualTo(stranger.text(VALID));

        others.open(address);
        assertThat(new Screen(others).heading()).isEqualTo(stranger.text("sharing.verdict.USED"));
        Axe.assertClean(others);
        citizen.says("sharing.share.title-ended");
    }

    @Test
    void aOneTimeShareOpensByItsDigitsHoweverTheyAreWritten(Browser phone, Browser strangers) {
        citizen(phone)
                .choosing(Preset.NAME_AND_PORTRAIT)
                .lasting("sharing.lifetime.ONE_TIME", 1)
                .opens();
        var digits = phone.driver().findElement(By.cssSelector(".short")).getText();
        var stranger = new Screen(strangers);
        strangers.open("/v/" + digits.strip().replace(" ", "%20"));
        stranger.press("sharing.verify.open");
        assertThat(strangers.text()).contains(an.name());
        strangers.reload();
        assertThat(strangers.text()).contains(an.name());
    }

    @Test
    void withoutScriptsItIsTheSameErrand(Browser phone, Browser strangers) {
        phone.withoutScripts();
        var citizen = citizen(phone)
                .choosing(Preset.NAME_AND_PORTRAIT)
                .lasting("sharing.lifetime.ONE_TIME", 1)
                .opens();
        var stranger = new Screen(strangers.withoutScripts());
        strangers.open(citizen.address());
        stranger.press("sharing.verify.open");
        assertThat(strangers.text()).contains(an.name());
        phone.reload();
        assertThat(citizen.heading()).isEqualTo(citizen.text("sharing.share.title-ended"));
        citizen.says("audit.by.share.viewed", "", "", citizen.text("audit.owner.you"));
    }

    @Test
    void aMachineIsToldTheStateAndOpensByAPost(Browser phone) {
        var address = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.ONE_TIME", 1)
                .opens()
                .address();
        var resource = address.replace("/v/", "/api/v1/shares/");
        var machine = new Web();
        assertThat(machine.get(resource).body()).contains("\"state\":\"open\"", "\"oneTime\":true");
        var opened = machine.post(resource + "/views", Map.of());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("\"attribute\":\"over18\"", "\"value\":true", "\"proof\":\"");
        assertThat(opened.body()).doesNotContain(an.name(), an.number());
        assertThat(machine.post(resource + "/views", Map.of()).status()).isEqualTo(410);
        assertThat(machine.get(resource).body()).contains("\"state\":\"used\"").doesNotContain("purpose");
        assertThat(machine.get("/api/v1/shares/" + ShareCode.random().secret()).status())
                .isEqualTo(404);
        assertThat(machine.get("/api/v1/registers/jwks").body())
                .contains("\"kty\":\"OKP\"")
                .doesNotContain("\"d\":");
    }
}
