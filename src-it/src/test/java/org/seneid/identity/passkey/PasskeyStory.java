package org.seneid.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.PasskeyDevice;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A citizen's phone becomes their key: added, named, used instead of the password, removed. */
@Story
class PasskeyStory {

    private static final String SESSION = "__Host-sen";

    private Person citizen;

    @BeforeEach
    void somebody() {
        citizen = Support.make(aCitizen());
    }

    @Test
    void aPhoneOpensTheDoorInVietnamese(Browser phone) {
        opensTheDoor(phone.look(Look.PHONE), Language.VIETNAMESE);
    }

    @Test
    void aComputerOpensTheDoorInEnglish(Browser computer) {
        opensTheDoor(computer.look(Look.DESKTOP), Language.ENGLISH);
    }

    private void opensTheDoor(Browser browser, Locale language) {
        try (var device = new PasskeyDevice(browser)) {
            var screen = signedIn(browser, language);
            browser.open("/profile/security");
            screen.says("identity.passkeys.none");
            clean(browser);
            add(browser, "Điện thoại");
            assertThat(device.passkeys()).isEqualTo(1);
            screen.says("identity.passkey.added", "Điện thoại").says("identity.passkeys.unused");
            clean(browser);

            screen.follow(screen.text("identity.passkeys.edit") + " Điện thoại");
            clean(browser);
            screen.type("identity.passkey.name", "").press("identity.passkey.rename");
            assertThat(screen.errors()).containsExactly(screen.text("identity.passkey.name-missing"));
            screen.type("identity.passkey.name", "Máy của tôi").press("identity.passkey.rename");
            screen.says("identity.passkey.renamed").says("Máy của tôi");

            cameInByIt(browser);
            confirmsByIt(browser);
            needsItBesideThePassword(browser);

            browser.open("/profile/security");
            assertThat(browser.text()).doesNotContain(screen.text("identity.passkeys.unused"));
            screen.follow(screen.text("identity.passkeys.edit") + " Máy của tôi")
                    .press(screen.text("identity.passkey.remove-it", "Máy của tôi"));
            screen.says("identity.passkey.removed").says("identity.passkeys.none");
        }
    }

    private static void cameInByIt(Browser browser) {
        signOut(browser);
        var session = browser.driver().manage().getCookieNamed(SESSION);
        browser.open("/sign-in?next=/access-log");
        clean(browser);
        var screen = new Screen(browser).press("identity.sign-in.by-passkey");
        assertThat(browser.address()).isEqualTo("/access-log");
        assertThat(browser.driver().manage().getCookieNamed(SESSION)).isNotEqualTo(session);
        screen.unfold().says("audit.act.account.signed-in");
    }

    private static void confirmsByIt(Browser browser) {
        browser.open("/confirm-it-is-me?next=/profile");
        clean(browser);
        new Screen(browser).press("identity.factor.passkey");
        assertThat(browser.address()).isEqualTo("/profile");
    }

    private void needsItBesideThePassword(Browser browser) {
        signOut(browser);
        browser.open("/sign-in");
        new Screen(browser)
                .type("identity.sign-in.number", citizen.number())
                .type("identity.sign-in.password", citizen.password())
                .press("identity.sign-in.submit");
        assertThat(browser.address()).startsWith("/sign-in/second-factor?flow=");
        clean(browser);
        new Screen(browser).press("identity.factor.passkey");
        assertThat(browser.address()).isEqualTo("/home");
    }

    private static void signOut(Browser browser) {
        browser.script("document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");
        new Screen(browser).says("identity.signed-out.title");
    }

    @Test
    void anUnknownPasskeyIsAnsweredVaguely(Browser browser) {
        try (var device = new PasskeyDevice(browser)) {
            var screen = signedIn(browser, Language.ENGLISH);
            browser.open("/profile/security");
            add(browser, "Phone");
            screen.follow(screen.text("identity.passkeys.edit") + " Phone")
                    .press(screen.text("identity.passkey.remove-it", "Phone"));
            signOut(browser);
            browser.open("/sign-in");
            screen.press("identity.sign-in.by-passkey");
            assertThat(screen.errors()).containsExactly(screen.text("identity.passkey.wrong"));
            clean(browser);
            browser.open("/staff");
            screen.press("identity.sign-in.by-passkey");
            assertThat(screen.errors()).containsExactly(screen.text("identity.passkey.wrong"));
            assertThat(device.passkeys()).isEqualTo(1);
        }
    }

    @Test
    void aDeviceThatWillNotIsAnsweredInWords(Browser browser) {
        try (var device = new PasskeyDevice(browser)) {
            var screen = signedIn(browser, Language.VIETNAMESE);
            browser.open("/profile/security/passkeys/new");
            device.refuse();
            screen.button("identity.passkey.add").click();
            screen.says("identity.passkey.cancelled");
            clean(browser);
            device.agree();
            screen.type("identity.passkey.name", "").press("identity.passkey.add");
            assertThat(screen.errors()).containsExactly(screen.text("identity.passkey.name-missing"));
            assertThat(device.passkeys()).isZero();
            screen.type("identity.passkey.name", "Điện thoại").press("identity.passkey.add");
            screen.says("identity.passkey.added", "Điện thoại");

            browser.open("/profile/security/passkeys/new");
            screen.button("identity.passkey.add").click();
            screen.says("identity.passkey.already");
        }
    }

    @Test
    void withoutScriptsTheOtherWaysAreNamed(Browser browser) {
        var screen = signedIn(browser, Language.VIETNAMESE);
        browser.withoutScripts().open("/profile/security/passkeys/new");
        screen.says("identity.passkey.no-script").press("identity.passkey.add");
        assertThat(screen.errors()).containsExactly(screen.text("identity.passkey.not-added"));
    }

    private Screen signedIn(Browser browser, Locale language) {
        browser.open("/sign-in", language);
        return new SignInScreen(browser).enter(citizen.number(), citizen.password());
    }

    private void add(Browser browser, String name) {
        var screen = new Screen(browser);
        screen.follow("identity.passkeys.add");
        clean(browser);
        screen.type("identity.passkey.name", name).press("identity.passkey.add");
    }

    private static void clean(Browser browser) {
        for (var look : new Look[] {Look.DESKTOP, Look.PHONE}) {
            browser.look(look);
            Axe.assertClean(browser);
        }
    }
}
