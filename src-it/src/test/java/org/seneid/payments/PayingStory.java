package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** A citizen pays a bill, and somebody else believes the receipt. */
@Story
class PayingStory {

    private static final long PLENTY = 50_000_000;
    private static final CustomerRef HOME =
            new CustomerRef(Payee.EVN_HCMC, "PD9%010d".formatted(new SecureRandom().nextInt(1_000_000_000)));

    private Person citizen;

    @BeforeEach
    void aCitizenWithMoney() {
        citizen = Support.make(aCitizen().withBalance(PLENTY));
    }

    @AfterEach
    void mend() {
        Support.sandbox("delete from party_fault where party = 'EVN_HCMC'");
    }

    @Test
    void aBillIsFoundByItsCodeUnderstoodAndPaid(Browser browser, Browser stranger) {
        var paying = signedIn(browser);
        browser.open("/bills");
        paying.says("payments.bills.empty.title");
        Axe.assertClean(browser);

        paying.follows(household(1)).says("payments.bills.due");
        Axe.assertClean(browser);
        paying.opensTheBill();
        Axe.assertClean(browser);
        var amount = paying.amount();
        paying.reviews();
        Axe.assertClean(browser);
        paying.pays();

        assertThat(paying.heading()).isEqualTo(paying.text("payments.status.SETTLED"));
        assertThat(paying.amount()).isEqualTo(amount);
        Axe.assertClean(browser);
        var number = paying.fact("payments.receipt.number");
        believes(stranger, number, paying.fact("payments.receipt.code"));

        browser.open("/account");
        paying.says(number);
        Axe.assertClean(browser);
        browser.open("/access-log?who=others");
        assertThat(browser.text()).contains(paying.text("audit.by.receipt.checked"), number);
    }

    @Test
    void backReloadAndASecondTabPayNothingMoreAndSaySo(Browser browser) {
        var paying = signedIn(browser).follows(household(2));
        paying.opensTheBill().reviews();
        var review = browser.address();
        paying.pays();
        var receipt = browser.address();

        browser.reload();
        assertThat(browser.address()).isEqualTo(receipt);
        browser.back();
        browser.open(review);
        paying.says("payments.pay.already");
        assertThat(browser.address()).isEqualTo(receipt);
        browser.open("/payments");
        assertThat(browser.driver().findElements(By.cssSelector("main .list > li")))
                .hasSize(1);
    }

    @Test
    void aReviewLeftOpenInAnotherTabPaysNothingMore(Browser browser) {
        var paying = signedIn(browser).follows(household(3));
        paying.opensTheBill().reviews();
        var first = browser.driver().getWindowHandle();
        var review = browser.address();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(review);
        paying.pays();
        browser.driver().close();
        browser.driver().switchTo().window(first);

        paying.pays();

        paying.says("payments.pay.already");
        browser.open("/payments");
        assertThat(browser.driver().findElements(By.cssSelector("main .list > li")))
                .hasSize(1);
    }

    @Test
    void aSignInThatIsNotFreshIsConfirmedAndTheReviewComesBack(Browser browser) {
        var paying = signedIn(browser).follows(household(4));
        paying.opensTheBill().reviews();
        var review = browser.address();
        Support.moveClock(Duration.ofMinutes(6));
        paying.pays();

        assertThat(paying.heading()).isEqualTo(paying.text("identity.confirm.title"));
        new SignInScreen(browser).confirmBySms(citizen.number());

        assertThat(browser.address()).isEqualTo(review);
        paying.pays();
        assertThat(paying.heading()).isEqualTo(paying.text("payments.status.SETTLED"));
    }

    @Test
    void withoutScriptsAPayeeThatIsSilentIsSaidAndAskedAgain(Browser browser) {
        var paying = signedIn(browser.withoutScripts()).follows(household(5));
        paying.opensTheBill().reviews();
        Support.sandbox("insert into party_fault values ('EVN_HCMC', 'LOSES_ANSWERS')");
        paying.pays();

        assertThat(paying.heading()).isEqualTo(paying.text("payments.status.UNKNOWN", Payee.EVN_HCMC.title()));
        Support.sandbox("delete from party_fault where party = 'EVN_HCMC'");
        paying.press(paying.text("payments.receipt.ask", Payee.EVN_HCMC.title()));

        assertThat(paying.heading()).isEqualTo(paying.text("payments.status.SETTLED"));
    }

    @Test
    void aPayeeThatIsDownIsNotPaidAndThePageSaysSo(Browser browser) {
        var paying = signedIn(browser).follows(household(6));
        paying.opensTheBill().reviews();
        Support.sandbox("insert into party_fault values ('EVN_HCMC', 'DOWN')");
        paying.pays();

        assertThat(paying.errors()).containsExactly(paying.text("payments.payee.silent", Payee.EVN_HCMC.title()));
        Axe.assertClean(browser);
    }

    @Test
    void aRefusedPaymentComesBack(Browser browser) {
        var paying = signedIn(browser).follows(household(7));
        paying.opensTheBill().reviews();
        Support.sandbox("insert into party_fault values ('EVN_HCMC', 'REFUSES')");
        paying.pays();

        assertThat(paying.heading()).isEqualTo(paying.text("payments.status.REVERSED"));
        Axe.assertClean(browser);
        browser.open("/account");
        assertThat(paying.amount().dong()).isEqualTo(PLENTY);
    }

    private static void believes(Browser stranger, String number, String code) {
        stranger.open("/r/" + number);
        var check = new Screen(stranger);
        assertThat(stranger.text()).doesNotContain("EVN");
        Axe.assertClean(stranger);
        check.type("payments.check.code", "0000000000").press("payments.check.submit");
        check.says("payments.check.wrong");
        assertThat(stranger.text()).doesNotContain("EVN");
        Axe.assertClean(stranger);
        check.type("payments.check.code", code.toLowerCase()).press("payments.check.submit");
        check.says("payments.check.settled");
        assertThat(stranger.text()).contains(number, Payee.EVN_HCMC.title());
        Axe.assertClean(stranger);
    }

    private PayingScreen signedIn(Browser browser) {
        browser.arrive(citizen);
        return new PayingScreen(browser);
    }

    /** A contract that no other test knows. */
    private static CustomerRef household(int which) {
        var digits = Long.parseLong(HOME.code().substring(2)) / 10 * 10 + which;
        return new CustomerRef(HOME.payee(), "PD" + digits);
    }
}
