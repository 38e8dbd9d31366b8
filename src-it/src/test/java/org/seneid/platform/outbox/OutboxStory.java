package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Letters are read out in the language that they are written in, whatever language the page around them has. */
@Story
class OutboxStory {

    @Test
    void aCodeIsInTheLanguageOfWhoeverAskedForItAndANoticeInBoth(Browser browser) {
        var citizen = toldOfANewDevice();
        Support.portal("update account set second_factor = true where person = '" + citizen.number() + "'");
        browser.open("/sign-in", Language.ENGLISH);
        var door = new Screen(browser);
        door.type("identity.sign-in.number", citizen.number())
                .type("identity.sign-in.password", citizen.password())
                .press("identity.sign-in.submit")
                .type("identity.factor.label.SMS", Support.sentCode(citizen.number()))
                .press("identity.sign-in.submit");
        var letters = lettersTo(phoneOf(citizen));
        assertThat(languages(letters, "is your sign-in code")).containsExactly("en");
        assertThat(languages(letters, vietnamese("notifications.kind.NEW_DEVICE")))
                .isNotEmpty()
                .containsOnly("vi");
        assertThat(languages(letters, door.text("notifications.kind.NEW_DEVICE")))
                .isNotEmpty()
                .containsOnly("en");
    }

    /** Somebody who came in on one device, and then on another. */
    private static Person toldOfANewDevice() {
        var citizen = Support.make(aCitizen());
        Web.signedIn(citizen);
        Web.signedIn(citizen);
        return citizen;
    }

    /** Of the letters that say it. */
    private static List<String> languages(Elements letters, String words) {
        return letters.stream()
                .filter(letter -> letter.text().contains(words))
                .map(letter -> letter.attr("lang"))
                .toList();
    }

    private static String vietnamese(String key) {
        return Messages.in(Language.VIETNAMESE).text(key);
    }

    private static String phoneOf(Person citizen) {
        return Support.one("select address from contact where kind = 'PHONE' and owner ="
                + " (select id from account where person = '" + citizen.number() + "')");
    }

    private static Elements lettersTo(String phone) {
        var page = new Web()
                .get("/demo/outbox?to=" + URLEncoder.encode(phone, StandardCharsets.UTF_8))
                .page();
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        return page.select(".letter");
    }
}
