package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** Somebody whose phone was stolen closes their account: from a page, by code, by the link of a notice. */
@Story
class LockStory {

    private Person citizen;

    @BeforeEach
    void somebody() {
        citizen = Support.make(aCitizen());
    }

    @Test
    void fromAnyPage(Browser here, Browser there) {
        signIn(there);
        var screen = signIn(here);
        here.open("/documents");
        menu(here);
        screen.follow("platform.account.lock").says("identity.lock.means.sessions");
        Axe.assertClean(here);
        screen.press("identity.lock.submit").says("identity.locked.text");
        Axe.assertClean(here);

        here.open("/home");
        assertThat(here.address()).startsWith("/sign-in");
        there.open("/home");
        assertThat(there.address()).startsWith("/sign-in");
        var refused = signIn(there);
        assertThat(refused.errors()).containsExactly(refused.text("identity.sign-in.wrong"));
    }

    @Test
    void byCodeFromAnotherDevice(Browser here, Browser there) {
        var screen = signIn(here);
        here.look(Look.DESKTOP).open("/profile/security/lock-code", Language.ENGLISH);
        screen.says("identity.lock-code.none");
        Axe.assertClean(here);
        screen.press("identity.lock-code.make").says("identity.lock-code.once");
        Axe.assertClean(here);
        var code = here.driver().findElement(By.cssSelector(".amount")).getText();
        here.reload();
        assertThat(here.text()).doesNotContain(code);

        there.open("/lock");
        var door = new Screen(there);
        door.press("identity.lock.submit");
        assertThat(door.errors())
                .containsExactly(door.text("identity.number.missing"), door.text("identity.lock.code-missing"));
        Axe.assertClean(there);
        door.type("identity.sign-in.number", citizen.number())
                .type("identity.lock.code", "1234567890")
                .press("identity.lock.submit");
        assertThat(door.errors()).containsExactly(door.text("identity.lock.wrong"));
        door.type("identity.lock.code", code).press("identity.lock.submit").says("identity.locked.title");
        here.open("/home");
        assertThat(here.address()).startsWith("/sign-in");
    }

    @Test
    void byTheLinkOfANotice(Browser browser) {
        var screen = new Screen(browser);
        var id = PublicId.random().value();
        Support.portal("insert into disavowal_link (id, version, public_id, owner, made_at) select next value for"
                + " disavowal_link_seq, 1, '" + id + "', id, current_timestamp from account where person = '"
                + citizen.number() + "'");
        var link = "/not-me/" + id;
        browser.open(link);
        screen.says("identity.not-me.mine");
        Axe.assertClean(browser);
        screen.press("identity.lock.submit").says("identity.locked.title");
        browser.open(link);
        screen.says("identity.not-me.over");
        Axe.assertClean(browser);
        browser.open("/not-me/cut-off");
        screen.says("identity.not-me.over");
    }

    private static void menu(Browser browser) {
        browser.driver().findElement(By.cssSelector("details.menu > summary")).click();
    }

    private Screen signIn(Browser browser) {
        new SignInScreen(browser).signIn(citizen.number(), citizen.password());
        return new Screen(browser);
    }
}
