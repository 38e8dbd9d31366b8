package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Somebody applies for a certificate that costs something, pays, and gets it from the register once a clerk has approved. */
@Story
class CriminalRecordStory {

    private static final Money FEE = new Money(200_000);

    private static final Pattern CHECK = Pattern.compile("/l/[0-9a-z]{26}");

    @Test
    void aCertificateIsPaidApprovedAndCheckedByItsReceiver(Browser citizen, Browser clerk, Browser receiver)
            throws IOException {
        var person = Support.make(aCitizen().holding(CITIZEN_CARD).withBalance(1_000_000));
        citizen.arrive(person);
        citizen.open("/services/criminal-record", Language.ENGLISH);
        var screen = new Screen(citizen);
        screen.press("services.service.start");
        theFirst(citizen, screen);
        for (var answer : new String[] {"No", "A job"}) screen.choose(answer).press("services.form.next");
        theFirst(citizen, screen);
        screen.says("services.fee.total");
        Axe.assertClean(citizen);
        citizen.driver().findElement(By.id("declared-box")).click();
        screen.press(screen.text("services.check.submit-fee", FEE)).says("services.fee.pay.title");
        Axe.assertClean(citizen);
        var application = citizen.address();
        screen.follow(screen.text("services.fee.pay.button", FEE)).press(screen.text("payments.bill.pay", FEE));
        screen.says("payments.status.SETTLED");
        Axe.assertClean(citizen);
        screen.follow("Criminal-record certificate").says("services.status.submitted");
        Axe.assertClean(citizen);

        approve(clerk, application);
        citizen.until(driver -> {
            citizen.reload();
            return citizen.text().contains(screen.text("services.result.download"));
        });
        Axe.assertClean(citizen);

        var letter = read(person, screen.link("services.result.download").getDomAttribute("href"));
        assertThat(letter).contains(person.name(), "Phiếu số 1", "Xin việc");
        var check = CHECK.matcher(letter);
        assertThat(check.find()).isTrue();
        receiver.open(check.group(), Language.VIETNAMESE);
        new Screen(receiver).says("services.letter.genuine").says("registry.register.JUDICIAL_RECORDS");
        assertThat(receiver.text()).doesNotContain(person.name());
        Axe.assertClean(receiver);
    }

    /** As another program of the same person, so that the file can be looked into. */
    private static String read(Person person, String pdf) throws IOException {
        var web = Web.signedIn(person.number(), person.password());
        try (var document = Loader.loadPDF(web.bytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The first of several, each with words beneath it. */
    private static void theFirst(Browser citizen, Screen screen) {
        citizen.driver().findElement(By.cssSelector("label.choice")).click();
        screen.press("services.form.next");
    }

    private static void approve(Browser clerk, String application) {
        clerk.arrive(Support.clerk());
        clerk.open("/cases/" + application.substring(application.lastIndexOf('/') + 1), Language.ENGLISH);
        new Screen(clerk)
                .press("services.casework.take")
                .press("services.casework.approve")
                .says("services.casework.approved");
    }
}
