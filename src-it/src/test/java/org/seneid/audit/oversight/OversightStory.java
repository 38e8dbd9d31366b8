package org.seneid.audit.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.enrolment.DeskScreen;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What an auditor and a citizen hear of what they asked of the log. */
@Story
class OversightStory {

    private static final By SAID = By.cssSelector("main [role=status]");

    /** As it is while the verification runs; the page's own script then finds that it is done. */
    private static final String AS_IF_IT_RAN =
            """
            const shown = document.getElementById('progress');
            shown.dataset.running = '';
            shown.innerHTML = '<a href="#main" data-again="">…</a>';
            shown.firstChild.focus();
            const script = document.createElement('script');
            script.type = 'module';
            script.src = document.querySelector('script[src*="audit.js"]').src + '?again';
            document.head.append(script);""";

    @Test
    void theEndOfAVerificationIsHeardAndTheFocusStays(Browser browser) {
        new SignInScreen(browser).signIn("auditor.vy", "lotus-pond-2026");
        browser.open("/audit/verifications");
        var page = new Screen(browser).press("audit.oversight.verify");
        browser.until(done -> {
            browser.reload();
            return !done.findElements(By.cssSelector("#progress .note")).isEmpty();
        });
        browser.script(AS_IF_IT_RAN);
        browser.until(textToBePresentInElementLocated(By.cssSelector("#progress"), "."));
        var end = browser.until(shown -> shown.findElement(By.cssSelector("#progress .note")))
                .getText();
        browser.until(
                heard -> heard.findElement(SAID).getDomProperty("textContent").equals(end));
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo(page.heading());
        Axe.assertClean(browser);
    }

    @Test
    void howManyEntriesWereFoundIsSaid() {
        var words = Messages.in(Language.VIETNAMESE);
        var web = Web.signedIn(Support.make(aCitizen()));
        var found = web.get("/access-log?matter=security").page();
        assertThat(found.select("main > .note[role=status]").text())
                .matches(words.text("audit.log.found").replace(".", "\\.").replace("{0}", "[0-9]+"));
        assertThat(found.select("form[role=search]").attr("aria-label")).isEqualTo(words.text("audit.filter.title"));
        assertThat(web.get("/access-log").page().select("main > .note[role=status]"))
                .isEmpty();
    }

    @Test
    void eachSignedStateCanBeReadWordForWord() {
        var citizen = Web.signedIn(Support.make(aCitizen()));
        assertThat(citizen.get("/access-log/proof.json").status())
                .as("signs if nothing is")
                .isEqualTo(200);
        var auditor = Web.signedIn("auditor.vy", "lotus-pond-2026");
        var links = auditor.get("/audit/checkpoints").page().select("#rows a[href^=/audit/checkpoints/]");
        assertThat(links).isNotEmpty();
        var address = links.get(0).attr("href");
        var size = address.substring(address.lastIndexOf('/') + 1);
        assertThat(auditor.get(address)
                        .page()
                        .select("main pre")
                        .get(0)
                        .wholeText()
                        .lines())
                .contains(size);
        assertThat(auditor.get("/audit/checkpoints/999999999999").status()).isEqualTo(404);
        assertThat(auditor.get("/audit/checkpoints/none").status()).isEqualTo(404);
    }

    /** From a figure to the acts behind it: an officer looks somebody up, and the auditor finds that. */
    @Test
    void anAuditorComesFromAFigureToTheActsBehindIt(Browser desks, Browser browser) {
        var officer = Support.officer();
        var citizen = Support.make(aCitizen());
        desks.arrive(officer);
        desks.open("/desk");
        new DeskScreen(desks, Map.of()).find(citizen.number());

        new SignInScreen(browser).signIn("auditor.vy", "lotus-pond-2026");
        browser.look(Look.DESKTOP);
        for (var language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            browser.open("/audit/staff?sort=-last", language);
            Axe.assertClean(browser);
            var row = browser.driver().findElement(By.xpath("//tr[contains(., '" + officer.name() + "')]"));
            row.findElement(By.cssSelector(".c-acts a")).click();
            browser.until(there -> there.getCurrentUrl().contains("/audit/acts"));
            Axe.assertClean(browser);
            assertThat(browser.text()).contains(officer.name()).doesNotContain(citizen.number());
        }
    }
}
