package org.seneid.payments.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.SecondServer;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.payments.PayingScreen;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A citizen lets the power bill be paid automatically, changes how much, pauses and ends it. */
@Story
@SecondServer
class DirectDebitStory {

    private static final long PLENTY = 50_000_000;

    @Test
    void automaticPaymentIsAllowedAfterAFreshProofChangedPausedAndEnded(Browser browser) {
        var citizen = Support.make(aCitizen().withBalance(PLENTY));
        browser.arrive(citizen);
        var paying = opens(browser);
        var settings = browser.address();
        Axe.assertClean(browser);
        paying.type("payments.debit.ceiling", "5").press("payments.debit.allow");
        assertThat(paying.errors()).hasSize(1);
        Axe.assertClean(browser);

        Support.moveClock(Duration.ofMinutes(6));
        paying.type("payments.debit.ceiling", "10.000").press("payments.debit.allow");
        assertThat(paying.heading()).isEqualTo(paying.text("identity.confirm.title"));
        new SignInScreen(browser).confirmBySms(citizen.number());
        paying.press("payments.debit.allow");
        paying.says("payments.debit.agreed").says("payments.debit.state.on", new Money(10_000));
        Axe.assertClean(browser);
        browser.open("/home");
        paying.says("payments.debit.note.left");
        Axe.assertClean(browser);
        browser.open("/bills");
        paying.says("payments.debit.note.left");
        Axe.assertClean(browser);

        browser.open("/bills/codes");
        paying.says("payments.debit.state.on", new Money(10_000));
        Axe.assertClean(browser);
        browser.open(settings);
        paying.press("payments.debit.pause");
        paying.says("payments.debit.state.paused", new Money(10_000));
        paying.press("payments.debit.end");
        paying.says("payments.debit.ended");
    }

    @Test
    void theSameInEnglishAndRemindersAreSwitched(Browser browser) {
        browser.arrive(Support.make(aCitizen().withBalance(PLENTY)));
        browser.open("/bills", Language.ENGLISH);
        var paying = opens(browser);
        paying.press("payments.reminder.switch-off");
        paying.says("payments.reminder.is-off");
        paying.press("payments.reminder.switch-on");
        paying.says("payments.reminder.is-on", 3);
        paying.type("payments.debit.ceiling", "9,000,000").press("payments.debit.allow");
        paying.says("payments.debit.state.on", new Money(9_000_000));
        Axe.assertClean(browser);
    }

    /** Follows a code whose bill is not overdue. */
    private static PayingScreen opens(Browser browser) {
        var paying = new PayingScreen(browser);
        var customer =
                Support.householdDueFrom(LocalDate.now(Clocks.CITIZENS_ZONE).plusDays(1));
        paying.follows(customer);
        automatic(browser, customer.code());
        return paying;
    }

    private static void automatic(Browser browser, String code) {
        browser.open("/bills/codes");
        var link = browser.driver()
                .findElement(By.cssSelector("a[href$='/automatic'][aria-label*='" + code + "']"))
                .getDomAttribute("href");
        browser.open(link);
        assertThat(new PayingScreen(browser).heading())
                .isEqualTo(new PayingScreen(browser).text("payments.debit.title"));
    }
}
