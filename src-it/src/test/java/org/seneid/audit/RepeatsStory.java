package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What happened again and again is told once, with how often; what one does all day oneself is folded. */
@Story
@SecondServer
class RepeatsStory {

    private static final int TIMES = 3;
    private static final Messages WORDS = Messages.in(Language.VIETNAMESE);
    private static final String FAILED =
            WORDS.text("audit.act.account.signed-in.refused", "", "", "", WORDS.text("audit.owner.your"));

    @Test
    void triesToSignInAreOneLineAndOnesOwnSignInIsFolded() {
        var citizen = Support.make(aCitizen());
        for (int i = 0; i < TIMES; i++) triesAs(citizen.number());
        var web = Web.signedIn(citizen);

        var log = web.get("/access-log").page();
        assertThat(told(log, ".card > ul.list > li").text())
                .contains(once(TIMES))
                .contains(WORDS.text("audit.log.each"))
                .doesNotContain(WORDS.text("audit.act.account.signed-in"));
        assertThat(log.select("details.small li")).hasSize(TIMES);
        assertThat(told(log, ".card > details").text()).contains(WORDS.text("audit.act.account.signed-in"));

        for (var address : new String[] {"/home", "/profile"})
            assertThat(web.get(address).page().text()).as(address).containsOnlyOnce(once(TIMES));
    }

    private static void triesAs(String number) {
        var stranger = new Web();
        var form = stranger.get("/sign-in").forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        stranger.post(form.filled(number).with(form.password(), "không phải mật khẩu này"));
    }

    /** The line about tries that failed, or whatever else is there. */
    private static Element told(Document page, String where) {
        var lines = page.select(where);
        return lines.stream()
                .filter(line -> line.text().contains(FAILED.substring(0, FAILED.length() / 2)))
                .findFirst()
                .orElseGet(() -> new Element("p").text(lines.text()));
    }

    /** {@code 3 lần, } before the times. */
    private static String once(int times) {
        return WORDS.text("audit.log.times", times, "§").split("§")[0];
    }
}
