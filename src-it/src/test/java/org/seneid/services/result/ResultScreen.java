package org.seneid.services.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** An application that its citizen looks at while a clerk decides it, and its register does what was decided. */
public final class ResultScreen extends Screen {

    private final String application;

    /** Of the application that is shown now. */
    public ResultScreen(Browser citizen) {
        super(citizen);
        application = citizen.address().replaceFirst("\\?.*", "");
    }

    /** Pays its fee from the account, and comes back by the name of the service. */
    public ResultScreen pay(Money fee, String service) {
        follow(text("services.fee.pay.button", fee)).press(text("payments.bill.pay", fee));
        says("payments.status.SETTLED");
        Axe.assertClean(browser);
        follow(service);
        return this;
    }

    /** A clerk takes it, sees some words in it, and approves. */
    public ResultScreen approvedBy(Browser clerk, String... seeing) {
        clerk.arrive(Support.clerk());
        clerk.look(Look.DESKTOP);
        clerk.open("/cases/" + application.substring(application.lastIndexOf('/') + 1), Language.ENGLISH);
        var work = new Screen(clerk).press("services.casework.take");
        for (var words : seeing) work.says(words);
        Axe.assertClean(clerk);
        work.press("services.casework.approve").says("services.casework.approved");
        return this;
    }

    /** Looks again until the register has done it. */
    public ResultScreen waitFor(String words) {
        browser.until(driver -> {
            browser.open(application);
            return browser.text().contains(text(words));
        });
        return this;
    }

    /** What the letter says, downloaded by another program of the same person, so that it can be looked into. */
    public String letter(Person person) {
        var pdf = link("services.result.download").getDomAttribute("href");
        try (var document =
                Loader.loadPDF(Web.signedIn(person.number(), person.password()).bytes(pdf))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
