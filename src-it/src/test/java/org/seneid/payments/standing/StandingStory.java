package org.seneid.payments.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A citizen who sent money has it sent again and again, changes it, lets it rest and ends it. */
@Story
class StandingStory {

    private static final long PLENTY = 50_000_000;
    private static final LocalDate FIRST = LocalDate.now(Clocks.CITIZENS_ZONE).plusDays(35);

    @Test
    void aTransferBecomesAStandingOrderAfterAFreshProofAndIsPausedAndEnded(Browser browser) {
        var payer = Support.make(aCitizen().withBalance(PLENTY));
        var friend = Support.make(aCitizen().withBalance(1_000));
        browser.arrive(payer);
        var page = sent(browser, Language.VIETNAMESE, friend, "250.000");
        page.follow("payments.standing.make");
        Axe.assertClean(browser);
        page.type("payments.standing.first", "31/02/2030").press("payments.standing.check");
        assertThat(page.errors()).containsExactly(page.text("payments.standing.day.shape"));
        Axe.assertClean(browser);
        page.type("payments.standing.first", written(FIRST));
        new Select(page.field("payments.standing.when")).selectByValue("MONTHLY-31");
        page.press("payments.standing.check");

        assertThat(page.heading()).isEqualTo(page.text("payments.standing.check.title"));
        page.says(friend.name()).says("payments.standing.when.last").says("payments.standing.last.none");
        Axe.assertClean(browser);
        var go = page.text("payments.standing.go", new Money(250_000), friend.name());
        Support.moveClock(Duration.ofMinutes(6));
        page.press(go);
        assertThat(page.heading()).isEqualTo(page.text("identity.confirm.title"));
        new SignInScreen(browser).confirmBySms(payer.number());
        page.press(go);
        page.says("payments.standing.agreed").says("payments.standing.state.ACTIVE", next(Rhythm.MONTHLY, 31));
        Axe.assertClean(browser);

        page.press("payments.standing.pause").says("payments.standing.state.PAUSED");
        Axe.assertClean(browser);
        page.press(go).says("payments.standing.state.ACTIVE", next(Rhythm.MONTHLY, 31));
        browser.open("/account");
        page.follow("payments.standing.title");
        page.says(friend.name()).says("payments.standing.state.ACTIVE", next(Rhythm.MONTHLY, 31));
        Axe.assertClean(browser);
        page.follow(friend.name()).press("payments.standing.end").says("payments.standing.ended");
        Axe.assertClean(browser);
    }

    @Test
    void theSameInEnglishAndChanged(Browser browser) {
        var payer = Support.make(aCitizen().withBalance(PLENTY));
        var friend = Support.make(aCitizen().withBalance(1_000));
        browser.arrive(payer);
        var page = sent(browser, Language.ENGLISH, friend, "250,000");
        browser.open("/transfers/standing");
        page.says("payments.standing.none.title");
        Axe.assertClean(browser);
        page.follow(page.text("payments.standing.new.this", friend.name()));
        page.type("payments.standing.first", FIRST.toString());
        new Select(page.field("payments.standing.when")).selectByValue("WEEKLY-1");
        page.press("payments.standing.check");
        page.says("Weekly, on Monday");
        page.press(page.text("payments.standing.go", new Money(250_000), friend.name()));
        page.says("payments.standing.state.ACTIVE", next(Rhythm.WEEKLY, 1));

        page.follow("payments.standing.change");
        Axe.assertClean(browser);
        page.type("payments.amount", "300,000")
                .type("payments.standing.last", written(FIRST.plusMonths(2)))
                .press("payments.standing.check");
        page.says("payments.standing.replaces");
        Axe.assertClean(browser);
        page.press(page.text("payments.standing.go", new Money(300_000), friend.name()));
        page.says("payments.standing.agreed");
        browser.open("/transfers/standing");
        assertThat(browser.text()).contains("300,000").doesNotContain("250,000");
        Axe.assertClean(browser);
    }

    private static Screen sent(Browser browser, Locale language, Person to, String amount) {
        browser.open("/transfers/new", language);
        var page = new Screen(browser);
        page.type("payments.transfer.number", to.number()).press("payments.send.find");
        page.type("payments.amount", amount).press("payments.send.check");
        page.press(page.text("payments.send.go", new Money(250_000), to.name()));
        page.says("payments.transfer.sent.title");
        return page;
    }

    private static String next(Rhythm rhythm, int day) {
        return written(
                new StandingSchedule(rhythm, day, FIRST, null).onOrAfter(FIRST).orElseThrow());
    }

    private static String written(LocalDate day) {
        return new Formats(Language.VIETNAMESE).date(day);
    }
}
