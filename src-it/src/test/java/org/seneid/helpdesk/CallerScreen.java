package org.seneid.helpdesk;

import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.rings.Person;

/** A citizen who gets help. */
public class CallerScreen extends Screen {

    /** What the citizen reads out. */
    public record ReadOut(String ticket, String digits) {}

    public CallerScreen(Browser browser) {
        super(browser);
    }

    public CallerScreen signIn(Person citizen) {
        browser.arrive(citizen);
        return this;
    }

    /** Makes a code by which an agent sees a part. */
    public ReadOut asksShowing(String sight) {
        browser.open("/more");
        follow("helpdesk.help.title");
        browser.driver().findElement(By.id("sees-" + sight)).click();
        type("helpdesk.help.words", "không thấy giấy phép");
        press("helpdesk.help.make");
        says("helpdesk.help.read-out");
        var digits = browser.driver().findElement(By.cssSelector(".amount.big")).getText();
        var ticket = java.util.regex.Pattern.compile("HT-[0-9]+").matcher(browser.text());
        if (!ticket.find()) throw new AssertionError("no ticket");
        return new ReadOut(ticket.group(), digits);
    }
}
