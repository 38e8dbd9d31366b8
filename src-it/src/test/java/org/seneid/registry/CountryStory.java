package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** Somebody shows the demo: a register goes down, a licence is seized, and the account of its holder tells. */
@Story
class CountryStory {

    private static final String COUNTRY = "/demo/country";
    private static final String LICENCE = "/documents/driving-licence";
    private static final String AGAIN = "documents.document.refresh";

    private Person holder;

    @BeforeEach
    void aDriver() {
        holder = Support.make(aCitizen().holding(DocumentKind.DRIVING_LICENCE));
    }

    @AfterEach
    void repair() {
        Support.sandbox("delete from fault");
        Support.sandbox("delete from party_fault where party = 'SOCIAL_INSURANCE'");
    }

    @Test
    void aRegisterThatIsDownLeavesTheLastAnswer(Browser browser) {
        var country = new Screen(browser.open(COUNTRY));
        Axe.assertClean(browser);
        country.press(ofTheLicences(country, "registry.country.break-down")).says("registry.country.down");
        Axe.assertClean(browser);

        var licence = licence(browser);
        licence.press(AGAIN).says("documents.refreshed.SILENT");
        assertThat(browser.text()).contains(licence.text("registry.state.VALID"));

        new Screen(browser.open(COUNTRY)).press(ofTheLicences(country, "registry.country.repair"));
        assertThat(browser.text()).doesNotContain(country.text("registry.country.down"));
    }

    private static String ofTheLicences(Screen country, String button) {
        return country.text(button) + ": " + country.text("registry.country.LICENCES");
    }

    @Test
    void aSeizedLicenceIsSeizedInTheAccount(Browser browser) {
        var country = new Screen(browser.open(COUNTRY));
        country.type("registry.country.number", holder.number());
        country.press("registry.country.record").says("registry.country.recorded");

        licence(browser).press(AGAIN).says("documents.refreshed.CHANGED");
        assertThat(browser.text()).contains(country.text("registry.state.SEIZED"));
    }

    @Test
    void whatCannotHappenIsSaidAndWhatWasTypedStays(Browser browser) {
        var country = new Screen(browser.open(COUNTRY));
        country.type("registry.country.number", "12 34").press("registry.country.record");
        assertThat(country.errors()).containsExactly(country.text("registry.country.number.shape"));
        assertThat(country.field("registry.country.number").getDomProperty("value"))
                .isEqualTo("12 34");
        country.type("registry.country.number", "999999999999").press("registry.country.record");
        assertThat(country.errors()).containsExactly(country.text("registry.country.none"));
        Axe.assertClean(browser);
    }

    /** Two payees of one name are told apart by what their bills are for. */
    @Test
    void aPayeeThatIsSlowIsShownUntilItIsMended(Browser browser) {
        var country = new Screen(browser.open(COUNTRY));
        fault(country, "SLOW");
        assertThat(broken(browser))
                .containsExactly("Bảo hiểm xã hội Việt Nam · " + country.text("payments.name.SOCIAL_INSURANCE"));
        Axe.assertClean(browser);

        fault(country, "NONE");
        assertThat(broken(browser)).isEmpty();
    }

    private static List<String> broken(Browser browser) {
        return browser.driver().findElements(By.cssSelector("li > span.grow")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void fault(Screen country, String fault) {
        new Select(country.field("registry.country.party")).selectByValue("SOCIAL_INSURANCE");
        new Select(country.field("registry.country.party.how")).selectByValue(fault);
        country.press("registry.country.party.change").says("registry.country.party.set");
    }

    /** A while after it was integrated, so that its register may be asked again. */
    private Screen licence(Browser browser) {
        Support.moveClock(Duration.ofMinutes(1));
        browser.arrive(holder);
        return new Screen(browser.open(LICENCE));
    }
}
