package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What a citizen typed outlives the end of their session and the question whether it is they. */
@Story
class NothingLostStory {

    private static final String CODES = "/bills/codes";

    @Test
    void aFormSentTooLateIsThereAfterSigningIn(Browser browser) {
        var citizen = Support.make(aCitizen());
        var page = typed(browser.withoutScripts(), citizen.number(), citizen.password());
        Support.moveClock(Duration.ofMinutes(16));
        page.press("payments.codes.submit").says("identity.sign-in.kept");
        new SignInScreen(browser).enter(citizen.number(), citizen.password());
        assertThat(browser.address()).isEqualTo(CODES);
        page.says("platform.form.kept");
        assertThat(page.field("payments.codes.code").getDomProperty("value")).isEqualTo("PE12345678901");
        var chosen = new Select(page.field("payments.codes.payee"));
        assertThat(chosen.getFirstSelectedOption())
                .isEqualTo(chosen.getOptions().get(1));
    }

    /** A file cannot be kept: it is named, where it is to be chosen again. */
    @Test
    void aFileSentTooLateIsNamedAfterSigningIn() {
        var officer = Support.officer();
        var web = Web.signedIn(officer);
        Support.moveClock(Duration.ofMinutes(16));
        var body = String.join(
                "\r\n",
                "--part",
                "Content-Disposition: form-data; name=\"photo\"; filename=\"the-card.jpg\"",
                "Content-Type: image/jpeg",
                "",
                "picture",
                "--part--",
                "");
        var door = web.send(
                        "POST",
                        "/desk/photo",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "multipart/form-data; boundary=part")
                .next();
        var form = web.get(web.signIn(door, officer.number(), officer.password()));
        assertThat(form.next()).isEqualTo("/desk");
        var words = Messages.in(Language.VIETNAMESE);
        assertThat(web.get("/desk").page().text())
                .contains(words.text(
                        "platform.form.kept-except", words.text("enrolment.desk.photo-file") + " (the-card.jpg)"));
    }

    @Test
    void aFormSentTooLateIsNotShownToTheNextPerson(Browser browser) {
        var citizen = Support.make(aCitizen());
        var next = Support.make(aCitizen());
        var page = typed(browser.withoutScripts(), citizen.number(), citizen.password());
        Support.moveClock(Duration.ofMinutes(16));
        page.press("payments.codes.submit");
        new SignInScreen(browser).enter(next.number(), next.password());
        assertThat(browser.address()).isEqualTo(CODES);
        assertThat(page.field("payments.codes.code").getDomProperty("value")).isEmpty();
    }

    @Test
    void whoeverIsAskedAgainWhoTheyAreGoesOnWhereTheyWere(Browser browser) {
        var citizen = Support.make(aCitizen().holding(CITIZEN_CARD));
        browser.look(Look.DESKTOP).open("/sharing/new");
        var page = new SignInScreen(browser);
        page.enter(citizen.number(), citizen.password());
        page.press("sharing.preset.OVER_18_ONLY");
        browser.open(browser.address().replace("/check", "/terms"));
        page.type("sharing.terms.receiver", "Khách sạn Hồ Gươm").press("sharing.terms.next");
        var check = browser.address();
        Support.moveClock(Duration.ofMinutes(6));
        page.press("sharing.check.submit");
        assertThat(page.heading()).isEqualTo(page.text("identity.confirm.title"));
        Axe.assertClean(browser);
        page.confirmBySms(citizen.number());
        assertThat(browser.address()).isEqualTo(check);
        assertThat(browser.text()).contains("Khách sạn Hồ Gươm");
        page.press("sharing.check.submit");
        assertThat(browser.address()).matches("/sharing/[0-9a-z]{26}");
    }

    private static Screen typed(Browser browser, String number, String password) {
        browser.open(CODES);
        var page = new SignInScreen(browser);
        page.enter(number, password);
        new Select(page.field("payments.codes.payee")).selectByIndex(1);
        return page.type("payments.codes.code", "PE12345678901");
    }
}
