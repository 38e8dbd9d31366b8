package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A household pays its bills by one confirmation. */
@Story
@SecondServer
class BatchStory {

    private static final long PLENTY = 50_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Test
    void severalBillsAreChosenCheckedAndPaidTogether(Browser browser) {
        browser.arrive(Support.make(aCitizen().withBalance(PLENTY)));
        paysTwo(browser);
    }

    @Test
    void theSameInEnglish(Browser browser) {
        browser.arrive(Support.make(aCitizen().withBalance(PLENTY)));
        browser.open("/bills", Language.ENGLISH);
        paysTwo(browser);
    }

    @Test
    void withoutScriptsTheyArePaidToo(Browser browser) {
        browser.withoutScripts().arrive(Support.make(aCitizen().withBalance(PLENTY)));
        var paying = chooses(browser);
        paying.press(paying.text("payments.batch.pay", 2, paying.amount()));

        assertThat(paying.heading()).isEqualTo(paying.text("payments.batch.done"));
    }

    @Test
    void whatIsMissingIsSaidAndTheWayToTopUp(Browser browser) {
        browser.arrive(Support.make(aCitizen().withBalance(10_000)));
        chooses(browser);

        assertThat(browser.driver().findElements(By.id("submit"))).isEmpty();
        var topUp = browser.driver().findElement(By.cssSelector("a[href^='/account/top-up?missing=']"));
        assertThat(topUp.getText()).isNotBlank();
        Axe.assertClean(browser);
    }

    private static void paysTwo(Browser browser) {
        var paying = follows(browser);
        browser.open("/bills");
        Axe.assertClean(browser);
        choosesAll(paying);
        Axe.assertClean(browser);
        var check = browser.address();
        var amount = paying.amount();
        paying.press(paying.text("payments.batch.pay", 2, amount));

        assertThat(paying.heading()).isEqualTo(paying.text("payments.batch.done"));
        assertThat(paying.amount()).isEqualTo(amount);
        assertThat(browser.driver().findElements(By.cssSelector("main a[href^='/payments/']")))
                .hasSize(2);
        Axe.assertClean(browser);
        browser.open(check);
        paying.says("payments.batch.not-due");
    }

    private static PayingScreen chooses(Browser browser) {
        var paying = follows(browser);
        browser.open("/bills");
        choosesAll(paying);
        return paying;
    }

    private static PayingScreen follows(Browser browser) {
        return new PayingScreen(browser).follows(household(Payee.EVN_HANOI)).follows(household(Payee.EVN_HCMC));
    }

    private static void choosesAll(PayingScreen paying) {
        paying.boxes("bill").forEach(WebElement::click);
        paying.press("payments.batch.choose");
        assertThat(paying.heading()).isEqualTo(paying.text("payments.batch.title"));
    }

    private static CustomerRef household(Payee payee) {
        var letters = payee == Payee.EVN_HANOI ? "PE9" : "PD9";
        return new CustomerRef(payee, letters + "%010d".formatted(CHANCE.nextInt(1_000_000_000)));
    }
}
