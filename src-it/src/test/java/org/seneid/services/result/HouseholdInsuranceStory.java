package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.payments.tariff.HealthPremium;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** Somebody insures their household: chooses people, pays the contribution, and both find the card of the register. */
@Story
@SecondServer
class HouseholdInsuranceStory {

    private static final String PLACE = "Trạm y tế phường Cửa Nam, Hà Nội";

    @Test
    void aHouseholdIsInsuredAndEachFindsTheirCard(Browser citizen, Browser clerk, Browser member) {
        var applicant = Support.make(aCitizen().holding(CITIZEN_CARD).withBalance(20_000_000));
        var living = Support.make(aCitizen().holding(CITIZEN_CARD));
        liveTogetherUninsured(applicant, living);
        var contribution = contribution();

        citizen.arrive(applicant);
        citizen.open("/services/household-health-insurance", Language.VIETNAMESE);
        var form = new Screen(citizen);
        form.press("services.service.start");
        for (var one : new Person[] {applicant, living}) tick(citizen, one);
        Axe.assertClean(citizen);
        form.press("services.form.next");
        form.type("Nơi khám, chữa bệnh ban đầu ở đâu?", PLACE).press("services.form.next");
        form.says(living.name()).says(PLACE).says("services.fee.total");
        Axe.assertClean(citizen);
        citizen.driver().findElement(By.id("declared-box")).click();
        form.press(form.text("services.check.submit-fee", contribution)).says("services.fee.pay.title");
        var application = citizen.address();
        form.follow(form.text("services.fee.pay.button", contribution))
                .press(form.text("payments.bill.pay", contribution))
                .says("payments.status.SETTLED");

        approve(clerk, application, living);
        citizen.open(application, Language.ENGLISH);
        citizen.until(driver -> {
            citizen.reload();
            return citizen.text().contains(form.text("registry.register.HEALTH_INSURANCE"))
                    && !citizen.text().contains(form.text("services.result.look-again"));
        });
        Axe.assertClean(citizen);
        form.follow("registry.kind.HEALTH_INSURANCE").says(PLACE).says("registry.group.GD");
        Axe.assertClean(citizen);

        member.arrive(living);
        member.look(Look.DESKTOP).open("/documents/health-insurance", Language.VIETNAMESE);
        new Screen(member).says(PLACE).says("registry.group.GD");
        Axe.assertClean(member);
    }

    private static void tick(Browser citizen, Person one) {
        citizen.driver().findElements(By.cssSelector("label.choice")).stream()
                .filter(label -> label.getText().contains(one.name()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void liveTogetherUninsured(Person applicant, Person living) {
        Support.sandbox(
                "update person set kin = 'OTHER', household = (select p.household from person p where p.number = '"
                        + applicant.number() + "') where number = '" + living.number() + "'");
        Support.sandbox("delete from health_insurance where person = any (select id from person where number = '"
                + applicant.number() + "' or number = '" + living.number() + "')");
    }

    /** Of two people for a year, as the table of today says. */
    private static Money contribution() {
        return HealthPremium.charge(2, 12, Formats.day(Instant.now())).lines().stream()
                .map(line -> line.getAmount())
                .reduce(Money.ZERO, Money::plus);
    }

    private static void approve(Browser clerk, String application, Person living) {
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP)
                .open("/cases/" + application.substring(application.lastIndexOf('/') + 1), Language.ENGLISH);
        var screen = new Screen(clerk)
                .press("services.casework.take")
                .says(living.name())
                .says(PLACE);
        Axe.assertClean(clerk);
        screen.press("services.casework.approve").says("services.casework.approved");
        assertThat(clerk.text()).contains(screen.text("services.casework.approved"));
    }
}
