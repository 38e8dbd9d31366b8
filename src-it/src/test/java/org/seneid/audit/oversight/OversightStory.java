package org.seneid.audit.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
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
        browser.open("/audit");
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
    void eachSignedStateIsASectionToJumpTo() {
        var citizen = Web.signedIn(Support.make(aCitizen()));
        assertThat(citizen.get("/access-log/proof.json").status())
                .as("signs if nothing is")
                .isEqualTo(200);
        var signed = Web.signedIn("auditor.vy", "lotus-pond-2026")
                .get("/audit/checkpoints")
                .page();
        assertThat(signed.select("main section")).isNotEmpty().allSatisfy(section -> {
            var size = section.select("pre").get(0).wholeText().lines().toList().get(1);
            assertThat(section.select("h2").text().replace(".", "")).startsWith(size + " mục");
        });
        assertThat(signed.select("main pre")).hasSameSizeAs(signed.select("main section h2"));
    }
}
