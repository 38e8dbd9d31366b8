package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** Somebody comes home from the desk with a slip and takes their account up. */
@Story
class ActivationStory {

    private static final String CHOSEN = "ghế bút trăng mưa cột";

    private Map<String, String> slip;

    @BeforeEach
    void somebodyWithASlip() {
        slip = Support.invited();
    }

    @Test
    void fromTheSlipToTheHomePage(Browser browser) {
        var screen = new Screen(browser);
        browser.open("/activate#code=" + slip.get("code"));
        assertThat(screen.field("identity.activate.code").getDomProperty("value"))
                .isEqualTo(slip.get("code"));
        assertThat(browser.address()).doesNotContain(slip.get("code"));
        Axe.assertClean(browser);
        screen.type("identity.sign-in.number", slip.get("number")).press("identity.activate.next");
        assertThat(screen.heading()).isEqualTo(screen.text("identity.activate.phone.title"));
        Axe.assertClean(browser);
        screen.type("identity.factor.label.SMS", Support.codeSentTo(slip.get("phone")))
                .press("identity.activate.next");
        assertThat(screen.heading()).isEqualTo(screen.text("identity.activate.password.title"));
        Axe.assertClean(browser);
        screen.type("identity.password.new", CHOSEN).press("identity.activate.submit");

        assertThat(browser.address()).isEqualTo("/profile/security/set-up");
        screen.says("identity.set-up.later-means");
        Axe.assertClean(browser);
        screen.follow("identity.set-up.codes.make").press("identity.recovery-codes.make");
        browser.open("/profile/security");
        screen.follow("identity.set-up.title").says("identity.set-up.there");
        screen.follow("identity.set-up.later");
        assertThat(browser.address()).isEqualTo("/home");
        screen.says("platform.nav.more").follow("home.next.second-factor.action");
        browser.open("/notifications");
        screen.says("notifications.kind.ACCOUNT_ACTIVATED.text");
        Axe.assertClean(browser);
        browser.reload();
        assertThat(browser.text()).doesNotContain(screen.text("notifications.new"));
    }

    @Test
    void wrongTurnsAreToldWhatToDo(Browser browser) {
        var screen = new Screen(browser);
        browser.look(Look.DESKTOP).open("/activate", Language.ENGLISH);
        screen.press("identity.activate.next");
        assertThat(screen.errors())
                .containsExactly(screen.text("identity.number.missing"), screen.text("identity.activate.code-missing"));
        Axe.assertClean(browser);
        screen.type("identity.sign-in.number", slip.get("number"))
                .type("identity.activate.code", "AAAAA-AAAAA")
                .press("identity.activate.next");
        assertThat(screen.errors()).containsExactly(screen.text("identity.activate.wrong"));
        screen.type("identity.activate.code", slip.get("code")).press("identity.activate.next");
        screen.type("identity.factor.label.SMS", "000 000").press("identity.activate.next");
        assertThat(screen.errors()).hasSize(1);
        Axe.assertClean(browser);
        browser.open(browser.address().replace("phone", "password"));
        assertThat(browser.address()).startsWith("/activate/phone?flow=");
        screen.press("identity.activate.send-again").says("identity.activate.sent-again");
        screen.type("identity.factor.label.SMS", Support.codeSentTo(slip.get("phone")))
                .press("identity.activate.next");
        screen.type("identity.password.new", "too short").press("identity.activate.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.password.short", 15, 9));
        Support.slip(slip.get("number"));
        screen.type("identity.password.new", CHOSEN).press("identity.activate.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.activation.over"));
        Axe.assertClean(browser);
    }

    @Test
    void stepsOutOfOrderBeginAnew(Browser browser) {
        browser.open("/activate/password");
        assertThat(browser.address()).isEqualTo("/activate");
        browser.open("/activate/phone");
        assertThat(browser.address()).isEqualTo("/activate");
    }

    @Test
    void whoLostEverythingChoosesAnew(Browser browser, Browser there) {
        var citizen = Support.citizen(2);
        var lost = new SignInScreen(there);
        lost.signIn(citizen.get("number"), org.seneid.support.Citizens.PASSWORD);
        var again = Support.slip(citizen.get("number"));
        var screen = new Screen(browser);
        browser.open("/activate");
        screen.type("identity.sign-in.number", again.get("number"))
                .type("identity.activate.code", again.get("code").toLowerCase())
                .press("identity.activate.next");
        screen.type("identity.factor.label.SMS", Support.codeSentTo(again.get("phone")))
                .press("identity.activate.next");
        screen.type("identity.password.new", CHOSEN).press("identity.activate.submit");
        assertThat(browser.address()).isEqualTo("/profile/security/set-up");
        there.open("/home");
        assertThat(there.address()).startsWith("/sign-in");
    }
}
