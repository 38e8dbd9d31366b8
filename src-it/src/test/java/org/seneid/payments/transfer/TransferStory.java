package org.seneid.payments.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A citizen sends money to another, and is stopped first when it looks like fraud. */
@Story
class TransferStory {

    private static final long PLENTY = 50_000_000;

    @Test
    void aLargeSumToAStrangerWaitsAndIsThenConfirmedAndSent(Browser browser, Browser anybody) {
        var payer = Support.make(aCitizen().withBalance(PLENTY));
        var stranger = Support.make(aCitizen().withBalance(1_000));
        browser.arrive(payer);
        var page = new Screen(browser);
        browser.open("/transfers/new");
        Axe.assertClean(browser);
        page.type("payments.transfer.number", "000 000 000 000").press("payments.send.find");
        assertThat(page.errors()).containsExactly(page.text("payments.transfer.unknown"));
        page.type("payments.transfer.number", stranger.number()).press("payments.send.find");
        Axe.assertClean(browser);
        page.type("payments.amount", "5.000.000").press("payments.send.check");

        assertThat(page.heading()).isEqualTo(page.text("payments.transfer.pause.title"));
        assertThat(page.offers("payments.transfer.drop")).isFalse();
        Axe.assertClean(browser);
        var transfer = browser.address();
        var send = page.text("payments.send.go", new Money(5_000_000), stranger.name());
        browser.open("/account");
        page.says("payments.transfer.paused");
        Support.moveClock(Duration.ofMinutes(10));
        browser.open(transfer);
        Axe.assertClean(browser);
        page.press(send);
        assertThat(page.heading()).isEqualTo(page.text("identity.confirm.title"));
        new SignInScreen(browser).confirmBySms(payer.number());
        assertThat(browser.address()).isEqualTo(transfer);
        page.press(send);

        page.says("payments.transfer.sent.title");
        Axe.assertClean(browser);
        var number = fact(browser, page, "payments.receipt.number");
        var code = fact(browser, page, "payments.receipt.code");
        browser.open("/account?q=" + number);
        page.says(stranger.name());
        Axe.assertClean(browser);
        anybody.open("/r/" + number);
        var check = new Screen(anybody);
        check.type("payments.check.code", code).press("payments.check.submit");
        check.says("payments.check.sent");
        assertThat(anybody.text()).contains(number).doesNotContain(stranger.name());
        Axe.assertClean(anybody);
        assertThat(Support.one(
                        "select balance from ledger_account l join account a on a.id = l.owner where a.person = '"
                                + payer.number() + "'"))
                .isEqualTo(String.valueOf(PLENTY - 5_000_000));
    }

    private static String fact(Browser browser, Screen page, String label) {
        return browser.driver()
                .findElement(By.xpath("//dt[normalize-space(.)='" + page.text(label) + "']/following-sibling::dd"))
                .getText();
    }

    @Test
    void theSameInEnglishWithoutScriptsAndThoughtBetterOf(Browser browser) {
        var payer = Support.make(aCitizen().withBalance(PLENTY));
        var friend = Support.make(aCitizen().withBalance(1_000));
        browser.withoutScripts().arrive(payer);
        browser.open("/transfers/new", Language.ENGLISH);
        var page = new Screen(browser);
        page.type("payments.transfer.number", friend.number()).press("payments.send.find");
        page.type("payments.amount", "250,000")
                .type("payments.order.memo", "Cảm ơn")
                .press("payments.send.check");
        page.says("Two hundred and fifty thousand đồng").says("Cam on").says("payments.transfer.sign.FIRST_TIME");
        page.press("payments.transfer.drop");

        page.says("payments.transfer.dropped");
        browser.open("/account");
        assertThat(browser.text()).doesNotContain("250,000");
    }
}
