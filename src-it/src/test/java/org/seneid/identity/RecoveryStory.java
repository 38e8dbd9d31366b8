package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
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
import org.seneid.rings.Web;
import org.seneid.support.Citizens;

/** Somebody who forgot their password, or locked their account, comes back with what they kept. */
@Story
class RecoveryStory {

    private static final String CHOSEN = "ghế bút trăng mưa cột";

    private Person citizen;

    @BeforeEach
    void somebody() {
        citizen = Support.make(aCitizen());
    }

    @Test
    void aForgottenPasswordIsReplaced(Browser here, Browser there) {
        var kept = recoveryCode(there);
        var screen = new Screen(here);
        here.open("/sign-in");
        screen.follow("identity.sign-in.help").says("identity.recover.kept");
        Axe.assertClean(here);
        screen.follow("identity.recover.password.go").press("identity.recovery.send");
        assertThat(screen.errors()).containsExactly(screen.text("identity.number.missing"));
        Axe.assertClean(here);
        screen.type("identity.sign-in.number", citizen.number())
                .press("identity.recovery.send")
                .says("identity.recovery.phone.sent");
        Axe.assertClean(here);
        screen.type("identity.factor.label.SMS", Support.sentCode(citizen.number()))
                .press("identity.activate.next")
                .says("identity.recovery.proof.why");
        Axe.assertClean(here);
        screen.type("identity.recovery.answer", "nonsense").press("identity.activate.next");
        assertThat(screen.errors()).containsExactly(screen.text("identity.recovery.answer-shape"));
        screen.type("identity.recovery.answer", "zzzz-zzzz-zzzz-zzzz").press("identity.activate.next");
        assertThat(screen.errors()).containsExactly(screen.text("identity.recovery.wrong"));
        screen.type("identity.recovery.answer", kept)
                .press("identity.activate.next")
                .says("identity.recovery.new.consequence");
        Axe.assertClean(here);
        screen.type("identity.password.new", CHOSEN)
                .press("identity.recovery.new.submit")
                .says("identity.recovery.done");

        there.open("/home");
        assertThat(there.address()).startsWith("/sign-in");
        new SignInScreen(here).signIn(citizen.number(), CHOSEN);
        assertThat(here.address()).isEqualTo("/home");
        here.open("/notifications");
        screen.says("notifications.kind.SIGN_IN_RECOVERED.text");
    }

    @Test
    void aNumberThatNobodyHasIsToldTheSame(Browser browser) {
        var screen = new Screen(browser);
        browser.look(Look.DESKTOP).open("/recover/password", Language.ENGLISH);
        screen.type("identity.sign-in.number", "068186000000")
                .press("identity.recovery.send")
                .says("identity.recovery.phone.sent");
        Axe.assertClean(browser);
        screen.type("identity.factor.label.SMS", "123456").press("identity.activate.next");
        assertThat(screen.errors()).containsExactly(screen.text("identity.code.wrong"));
        browser.open(browser.address().replace("phone", "new"));
        assertThat(browser.address()).startsWith("/recover/password/phone?flow=");
    }

    @Test
    void knownAndUnknownNumbersGetTheSameBytes() {
        var web = new Web();
        assertThat(afterAsking(web, Citizens.number().digits())).isEqualTo(afterAsking(web, citizen.number()));
    }

    private static String afterAsking(Web web, String number) {
        var form = web.get("/recover/password").forms().get(0);
        var answer = web.post(form.filled(number));
        assertThat(answer.next()).startsWith("/recover/password/phone?flow=");
        return web.get(answer.next())
                .body()
                .replaceAll("flow(=|%3D)[0-9a-z]{26}", "flow")
                .replace(number.substring(8), "");
    }

    @Test
    void whatTheHolderLockedTheHolderOpens(Browser browser) {
        var kept = recoveryCode(browser);
        var screen = new Screen(browser);
        browser.open("/profile/security/lock");
        screen.press("identity.lock.submit").follow("identity.unlock.title").press("identity.unlock.submit");
        assertThat(screen.errors())
                .containsExactly(
                        screen.text("identity.number.missing"),
                        screen.text("identity.password.missing"),
                        screen.text("identity.recovery.answer-missing"));
        Axe.assertClean(browser);
        screen.type("identity.sign-in.number", citizen.number())
                .type("identity.sign-in.password", citizen.password())
                .type("identity.recovery.answer", "123456")
                .press("identity.unlock.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.unlock.wrong"));
        screen.type("identity.sign-in.password", citizen.password())
                .type("identity.recovery.answer", kept)
                .press("identity.unlock.submit")
                .says("identity.unlock.done");
        new SignInScreen(browser).signIn(citizen.number(), citizen.password());
        assertThat(browser.address()).isEqualTo("/home");
    }

    @Test
    void aPasskeyOpensItToo(Browser browser) {
        try (var device = new PasskeyDevice(browser)) {
            new SignInScreen(browser).signIn(citizen.number(), citizen.password());
            var screen = new Screen(browser);
            browser.open("/profile/security/passkeys/new");
            screen.type("identity.passkey.name", "Điện thoại").press("identity.passkey.add");
            assertThat(device.passkeys()).isEqualTo(1);
            browser.open("/profile/security/lock");
            screen.press("identity.lock.submit").follow("identity.unlock.title");
            screen.type("identity.unlock.passkey.password", "wrong-password-99")
                    .press("identity.unlock.passkey.submit");
            assertThat(screen.errors()).containsExactly(screen.text("identity.unlock.wrong"));
            Axe.assertClean(browser);
            screen.type("identity.unlock.passkey.password", citizen.password())
                    .press("identity.unlock.passkey.submit")
                    .says("identity.unlock.done");
        }
    }

    private String recoveryCode(Browser browser) {
        new SignInScreen(browser).signIn(citizen.number(), citizen.password());
        browser.open("/profile/security/recovery-codes");
        new Screen(browser).press("identity.recovery-codes.make");
        return browser.driver().findElement(By.cssSelector(".codes code")).getText();
    }
}
