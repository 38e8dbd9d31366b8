package org.seneid.payments;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.platform.Money;

/** Bills, payments and receipts as a citizen finds their way among them. */
public final class PayingScreen extends Screen {

    public PayingScreen(Browser browser) {
        super(browser);
    }

    public PayingScreen follows(CustomerRef customer) {
        browser.open("/bills/codes");
        new Select(field("payments.codes.payee")).selectByValue(customer.payee().name());
        type("payments.codes.code", customer.code());
        press("payments.codes.submit");
        return this;
    }

    /** Opens the first bill that is due. */
    public PayingScreen opensTheBill() {
        browser.open("/bills");
        browser.driver()
                .findElement(By.cssSelector("[aria-labelledby=due] .grow a"))
                .click();
        says("payments.bill.why");
        return this;
    }

    /** The amount in large figures. */
    public Money amount() {
        var digits = browser.driver()
                .findElement(By.cssSelector(".amount.big"))
                .getText()
                .replaceAll("\\D", "");
        return new Money(Long.parseLong(digits));
    }

    /** Goes on to the review. */
    public PayingScreen reviews() {
        follow(text("payments.bill.pay", amount()));
        return this;
    }

    public PayingScreen pays() {
        press(text("payments.bill.pay", amount()));
        return this;
    }

    /** What stands beside a label in a list of facts. */
    public String fact(String label) {
        return browser.driver()
                .findElement(By.xpath("//dt[normalize-space(.)='" + text(label) + "']/following-sibling::dd"))
                .getText();
    }
}
