package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;
import org.seneid.services.application.FormScreen;

/** Somebody applies for a certificate that costs something, pays, and gets it from the register once a clerk has approved. */
@Story
class CriminalRecordStory {

    private static final Money FEE = new Money(200_000);

    private static final Pattern CHECK = Pattern.compile("/l/[0-9a-z]{26}");

    @Test
    void aCertificateIsPaidApprovedAndCheckedByItsReceiver(Browser citizen, Browser clerk, Browser receiver) {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD).withBalance(1_000_000));
        citizen.arrive(person);
        citizen.open("/services/criminal-record", Language.ENGLISH);
        var form = new FormScreen(citizen);
        form.start().theFirst().next();
        for (var answer : new String[] {"No", "A job"}) form.answer(answer).next();
        form.theFirst().next().says("services.fee.total");
        Axe.assertClean(citizen);
        form.declare().press(form.text("services.check.submit-fee", FEE)).says("services.fee.pay.title");
        Axe.assertClean(citizen);
        var result = new ResultScreen(citizen);
        result.pay(FEE, "Criminal-record certificate").says("services.status.submitted");
        Axe.assertClean(citizen);

        result.approvedBy(clerk).waitFor("services.result.download");
        Axe.assertClean(citizen);

        var letter = result.letter(person);
        assertThat(letter).contains(person.name(), "Phiếu số 1", "Xin việc");
        var check = CHECK.matcher(letter);
        assertThat(check.find()).isTrue();
        receiver.open(check.group(), Language.VIETNAMESE);
        new Screen(receiver).says("services.letter.genuine").says("registry.register.JUDICIAL_RECORDS");
        assertThat(receiver.text()).doesNotContain(person.name());
        Axe.assertClean(receiver);
    }
}
