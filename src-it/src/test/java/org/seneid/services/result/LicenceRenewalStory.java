package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.services.application.FormScreen;

/** A licence ends soon: the home page leads to its renewal, which is paid and approved, and the new last day arrives by itself. */
@Story
@SecondServer
class LicenceRenewalStory {

    private static final Money FEE = new Money(115_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate ENDS = LocalDate.now(Clocks.CITIZENS_ZONE).plusDays(20);

    @Test
    void aLicenceThatEndsSoonIsRenewedFromTheHomePage(Browser driver, Browser clerk) {
        var person =
                Support.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE).withBalance(500_000));
        endsSoon(person);
        Support.moveClock(Duration.ofMinutes(1)); // the register answered only a moment ago
        driver.arrive(person);
        driver.open("/documents/driving-licence", Language.ENGLISH);
        new Screen(driver)
                .press("documents.document.refresh")
                .says("documents.refreshed.CHANGED")
                .says(DAY.format(ENDS));

        driver.open("/home");
        var home = new Screen(driver).says(DAY.format(ENDS));
        Axe.assertClean(driver);
        home.follow(home.text("home.next.renew-online") + ": "
                + home.text("home.next.expiring", home.text("registry.kind.DRIVING_LICENCE"), ENDS));
        assertThat(driver.address()).isEqualTo("/services/driving-licence-renewal");
        applies(driver);
        var result = new ResultScreen(driver);
        result.pay(FEE, "Driving licence renewal").says("services.status.submitted");
        result.approvedBy(clerk, person.name()).waitFor(result.text("services.result.title"));
        driver.until(page -> lastDay(person).isAfter(ENDS));
        var renewed = DAY.format(lastDay(person));
        driver.until(page -> {
            driver.open("/documents/driving-licence", Language.VIETNAMESE);
            return driver.text().contains(renewed);
        });
        assertThat(driver.text()).doesNotContain(DAY.format(ENDS));
        Axe.assertClean(driver);
        driver.open("/home");
        assertThat(driver.text()).doesNotContain(home.text("home.next.renew-online"));
    }

    /** In the register; the account learns of it when it asks again. */
    private static void endsSoon(Person person) {
        Support.sandbox("update driving_licence set classes = 'B 2016-12-20 " + ENDS + "' where standing = 'IN_FORCE'"
                + " and person = (select id from person where number = '" + person.number() + "')");
    }

    /** As the register has it now. */
    private static LocalDate lastDay(Person person) {
        var classes = Support.sandbox("select classes from driving_licence where standing = 'IN_FORCE'"
                        + " and person = (select id from person where number = '" + person.number() + "')")
                .get(0)
                .get("classes");
        return LocalDate.parse(classes.substring(classes.lastIndexOf(' ') + 1));
    }

    private static void applies(Browser driver) {
        var form = new FormScreen(driver);
        Axe.assertClean(driver);
        form.start().attach().next().attach().next();
        Axe.assertClean(driver);
        form.theFirst().next().says("services.fee.total");
        Axe.assertClean(driver);
        form.declare().press(form.text("services.check.submit-fee", FEE)).says("services.fee.pay.title");
    }
}
