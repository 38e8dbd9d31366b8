package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A citizen sees where they are signed in, ends what is not theirs, and takes another password. */
@Story
class SecurityStory {

    private Person citizen;

    @BeforeEach
    void somebody() {
        citizen = Support.make(aCitizen());
    }

    @Test
    void anotherPlaceIsEndedFromHere(Browser here, Browser there) {
        signIn(there, citizen.password());
        var screen = signIn(here, citizen.password());
        here.open("/profile");
        here.open("/profile/security");
        screen.says("identity.security.here").says("Chrome, Linux");
        Axe.assertClean(here);
        screen.press("identity.security.end-others").says("identity.security.ended-others");
        Axe.assertClean(here);

        there.open("/home");
        assertThat(there.address()).startsWith("/sign-in");
        here.open("/home");
        assertThat(here.address()).isEqualTo("/home");
        here.open("/access-log");
        screen.says(citizenEnded(screen));
    }

    @Test
    void anotherPasswordPutsOutWhoeverCameInByTheOldOne(Browser here, Browser there) {
        signIn(there, citizen.password());
        var screen = signIn(here, citizen.password());
        here.open("/profile/security/password");
        Axe.assertClean(here);
        screen.type("identity.password.new", "too short").press("identity.password.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.password.short", 15, 9));
        Axe.assertClean(here);
        screen.type("identity.password.new", "mật khẩu mật khẩu").press("identity.password.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.password.guessable.REPEATED"));
        var field = screen.type("identity.password.new", "ghế bút").field("identity.password.new");
        screen.says("identity.strength.short", 15 - "ghế bút".length());
        field.sendKeys(" trăng mưa cột");
        screen.says("identity.strength.long");
        Axe.assertClean(here);
        screen.button("identity.passphrase.take").click();
        var phrase = here.driver().findElement(By.cssSelector("[data-phrase]")).getText();
        assertThat(screen.field("identity.password.new").getDomProperty("value"))
                .isEqualTo(phrase);
        screen.press("identity.password.submit").says("identity.password.changed");

        there.open("/documents");
        assertThat(there.address()).startsWith("/sign-in");
        signIn(there, phrase);
        assertThat(there.address()).isEqualTo("/home");
    }

    private static String citizenEnded(Screen screen) {
        return screen.text("audit.act.account.sessions-ended", 1);
    }

    private Screen signIn(Browser browser, String password) {
        new SignInScreen(browser).signIn(citizen.number(), password);
        return new Screen(browser);
    }
}
