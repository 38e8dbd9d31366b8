package org.seneid.services.result;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.payments.tariff.HealthPremium;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.services.application.FormScreen;

/** Somebody insures their household: chooses people, pays the contribution, and both find the card of the register. */
@Story
@SecondServer
class HouseholdInsuranceStory {

    private static final String PLACE = "Trạm y tế phường Cửa Nam, Hà Nội";

    @Test
    void aHouseholdIsInsuredAndEachFindsTheirCard(Browser citizen, Browser clerk, Browser member) {
        var applicant = Support.make(aCitizen().holding(CITIZEN_CARD).withBalance(20_000_000));
        var living = Support.make(aCitizen().holding(CITIZEN_CARD));
        Support.liveTogetherUninsured(applicant, living);
        var contribution = contribution();

        citizen.arrive(applicant);
        citizen.open("/services/household-health-insurance", Language.VIETNAMESE);
        var form = new FormScreen(citizen).start();
        for (var one : new Person[] {applicant, living}) tick(citizen, one);
        Axe.assertClean(citizen);
        form.next().write("Nơi khám, chữa bệnh ban đầu ở đâu?", PLACE).next();
        form.says(living.name()).says(PLACE).says("services.fee.total");
        Axe.assertClean(citizen);
        form.declare()
                .press(form.text("services.check.submit-fee", contribution))
                .says("services.fee.pay.title");
        var application = citizen.address();
        var result = new ResultScreen(citizen);
        result.pay(contribution, "Bảo hiểm y tế hộ gia đình");
        result.approvedBy(clerk, living.name(), PLACE);

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

    /** Of two people for a year, as the table of today says. */
    private static Money contribution() {
        return HealthPremium.charge(2, 12, LocalDate.now(Clocks.CITIZENS_ZONE)).total();
    }
}
