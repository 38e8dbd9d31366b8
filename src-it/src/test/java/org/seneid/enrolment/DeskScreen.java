package org.seneid.enrolment;

import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.util.Map;
import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.rings.Support;

/** The desk as its officer uses it, with one person before them. */
public final class DeskScreen extends Screen {

    private final Map<String, String> person;
    private String enrolment;
    private boolean done;

    /** @param person as {@link org.seneid.rings.Support#newcomer()} tells */
    public DeskScreen(Browser browser, Map<String, String> person) {
        super(browser);
        this.person = person;
    }

    /** Looks for somebody on the page of the desk. */
    public Screen find(String scanned) {
        browser.open("/desk");
        return scanPerson(scanned);
    }

    /** Looks for somebody, on the page of the desk. */
    public Screen scanPerson(String scanned) {
        return type("enrolment.desk.scanned", scanned).press("enrolment.desk.go");
    }

    /** The address of a step of the person, with whom it is begun if it was not. */
    public String addressOf(String step) {
        if (enrolment == null) step(step);
        return enrolment + "/" + step;
    }

    /** Begins with the person, or goes on where it was begun. */
    public Screen step(String step) {
        if (enrolment == null) {
            find(person.get("number")).press("enrolment.found.begin");
            enrolment = browser.address().replaceFirst("/originals$", "");
        }
        browser.open(enrolment + "/" + step);
        return this;
    }

    /** Has an original read. */
    public Screen read(String scanned) {
        step("originals");
        return scanOriginal(scanned);
    }

    /** Has an original read, on the page of the originals. */
    public Screen scanOriginal(String scanned) {
        return type("enrolment.originals.scanned", scanned).press("enrolment.originals.go");
    }

    /** Opens the account: card, phone, and whatever else is chosen already. */
    public Screen done() {
        if (!done) {
            ready().press("enrolment.check.confirm");
            done = true;
        }
        return step("done");
    }

    /** Everything is read and chosen; the account can be opened. */
    public Screen ready() {
        read(person.get("zone"));
        step("contacts").type("enrolment.contacts.phone", person.get("phone")).press("enrolment.contacts.send");
        type(
                        "enrolment.contacts.code",
                        Support.codeSentTo("+84" + person.get("phone").substring(1)))
                .press("enrolment.contacts.check");
        return press("enrolment.dependants.next");
    }

    /** What may be done for the person once they have an account, soon after the chip of their card was read. */
    public Screen checked() {
        return find(person.get("number")).follow("enrolment.found.services").says("enrolment.service.do");
    }

    /** What the paper says in the line of a field, beside what the register says. */
    public Screen typeOnPaper(String field, String words) {
        browser.until(presenceOfElementLocated(By.xpath("//input[@aria-label='" + onPaper(field) + "']")))
                .sendKeys(words);
        return this;
    }

    /** What the line of a field is called. */
    public String onPaper(String field) {
        return text("enrolment.original.on-paper") + ": " + text(field);
    }

    /** The address of the enrolment that was begun. */
    public String enrolment() {
        return enrolment;
    }
}
