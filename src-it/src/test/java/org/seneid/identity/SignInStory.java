package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.PageClock;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;
import org.seneid.support.Citizens;

/** Coming in, staying, and leaving. */
@Story
class SignInStory {

    private static final String NUMBER = "identity.sign-in.number";
    private static final String PASSWORD = "identity.sign-in.password";
    private static final String ENTER = "identity.sign-in.submit";

    private String number;

    @BeforeEach
    void aCitizen() {
        number = Support.citizen(2).get("number");
    }

    @Test
    void aCitizenIsLedToWhereTheyWanted(Browser browser) {
        browser.open("/access-log?who=mine");
        var signIn = new SignInScreen(browser);
        assertThat(signIn.heading()).isEqualTo(signIn.text("identity.sign-in.title"));
        Axe.assertClean(browser);
        signIn.enter(number, Citizens.PASSWORD);
        assertThat(browser.address()).isEqualTo("/access-log?who=mine");
        assertThat(browser.text()).contains("Bạn đăng nhập.");
        Axe.assertClean(browser);
    }

    @Test
    void theNumberMayBePastedWithSpacesAndTheFormSentByKey(Browser browser) {
        browser.open("/sign-in?next=/profile", Language.ENGLISH);
        var signIn = new Screen(browser);
        signIn.type(NUMBER, new PersonalId(number).grouped());
        signIn.field(PASSWORD).sendKeys(Citizens.PASSWORD + Keys.ENTER);
        assertThat(signIn.says("identity.profile.title").heading()).isEqualTo("Profile");
        assertThat(browser.text()).contains("Level 2: checked in person");
    }

    @Test
    void aWrongPasswordIsSaidVaguelyAndTheNumberStays(Browser browser) {
        browser.open("/sign-in");
        var signIn = new SignInScreen(browser);
        signIn.enter(number, "not-my-password");
        assertThat(signIn.errors()).containsExactly(signIn.text("identity.sign-in.wrong"));
        assertThat(signIn.field(NUMBER).getDomProperty("value")).isEqualTo(number);
        assertThat(signIn.field(PASSWORD).getDomProperty("value")).isEmpty();
        assertThat(browser.title())
                .startsWith(signIn.text("platform.title.error").strip());
        Axe.assertClean(browser);
        signIn.enter(number, Citizens.PASSWORD);
        browser.open("/profile");
        assertThat(browser.text()).contains(signIn.text("identity.profile.failed"));
    }

    @Test
    void aSlipIsSaidAtItsField(Browser browser) {
        browser.open("/sign-in");
        var signIn = new SignInScreen(browser);
        signIn.enter("00109001234", "x");
        assertThat(signIn.errors()).containsExactly(signIn.text("identity.number.shape", 11));
        var field = signIn.field(NUMBER);
        assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getDomAttribute("aria-describedby")).contains("number-error");
        signIn.link(signIn.text("identity.number.shape", 11)).click();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(field);
        Axe.assertClean(browser);
    }

    @Test
    void aWrongSecondFactorIsToldAtItsField(Browser browser) {
        browser.open("/sign-in");
        var signIn = new Screen(browser);
        signIn.type("identity.sign-in.number", "079192004567").type(PASSWORD, "lotus-pond-2026");
        signIn.press("identity.sign-in.submit");
        signIn.type("identity.factor.label.TOTP", "000000").press("identity.sign-in.submit");
        assertThat(signIn.errors()).containsExactly(signIn.text("identity.second-factor.wrong"));
        var field = signIn.field("identity.factor.label.TOTP");
        assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getDomAttribute("aria-describedby")).contains("code-error");
    }

    @Test
    void aPasswordCanBeLookedAt(Browser browser) {
        browser.open("/sign-in");
        var signIn = new Screen(browser);
        signIn.type(PASSWORD, "secret");
        assertThat(signIn.button("identity.sign-in.show").getAccessibleName()).isEqualTo("Hiện mật khẩu");
        signIn.button("identity.sign-in.show").click();
        assertThat(signIn.field(PASSWORD).getDomAttribute("type")).isEqualTo("text");
        signIn.button("identity.sign-in.hide").click();
        assertThat(signIn.field(PASSWORD).getDomAttribute("type")).isEqualTo("password");
    }

    @Test
    void withoutScriptsADemoAccountIsChosenAndIn(Browser browser) {
        browser.withoutScripts().open("/sign-in?next=/profile");
        var signIn = new Screen(browser);
        browser.driver().findElement(By.tagName("summary")).click();
        signIn.follow("Lê Hoàng Cường");
        assertThat(signIn.field(NUMBER).getDomProperty("value")).isEqualTo("048203009876");
        assertThat(browser.driver().getPageSource()).doesNotContain("password=");
        signIn.type(PASSWORD, "lotus-pond-2026").press(ENTER);
        assertThat(browser.address()).isEqualTo("/profile");
        assertThat(signIn.heading()).isEqualTo("Hồ sơ");
        assertThat(browser.text()).contains(signIn.text("identity.profile.level-1"));
    }

    @Test
    void changingTheLanguageKeepsThePlaceAndWhatWasTyped(Browser browser) {
        browser.open("/sign-in?next=/profile");
        var signIn = new Screen(browser);
        signIn.type(NUMBER, number);
        signIn.follow("platform.frame.other-language");
        assertThat(browser.address()).isEqualTo("/sign-in?next=/profile");
        assertThat(signIn.heading()).isEqualTo("Sign in");
        var field = browser.driver().findElement(By.id("number"));
        assertThat(field.getDomProperty("value")).isEqualTo(number);
    }

    @Test
    void whoeverIsIdleIsWarnedAndGoesOn(Browser browser) {
        browser.open("/sign-in?next=/profile");
        new SignInScreen(browser).enter(number, Citizens.PASSWORD);
        pass(browser, Duration.ofMinutes(14));
        browser.until(textToBePresentInElementLocated(By.id("session"), "giây"));
        Axe.assertClean(browser);
        var profile = new Screen(browser);
        profile.button("identity.session.stay").click();
        browser.until(d -> !d.findElement(By.cssSelector("[data-warning]")).isDisplayed());
        pass(browser, Duration.ofMinutes(12));
        browser.reload();
        assertThat(browser.address()).isEqualTo("/profile");
    }

    @Test
    void whoeverIsAwayTooLongFindsAClosedPageAndTheWayBack(Browser browser) {
        browser.open("/sign-in?next=/profile");
        var signIn = new SignInScreen(browser);
        signIn.enter(number, Citizens.PASSWORD);
        pass(browser, Duration.ofMinutes(16));
        browser.until(d -> d.getCurrentUrl().contains("/sign-in"));
        assertThat(browser.text()).doesNotContain(new PersonalId(number).grouped());
        Axe.assertClean(browser);
        signIn.enter(number, Citizens.PASSWORD);
        assertThat(browser.address()).isEqualTo("/profile");
    }

    @Test
    void aCitizenLeaves(Browser browser) {
        browser.open("/sign-in?next=/profile");
        var screen = new SignInScreen(browser);
        screen.enter(number, Citizens.PASSWORD);
        browser.driver().findElement(By.cssSelector("header summary")).click();
        screen.press("platform.account.sign-out").says("identity.signed-out.title");
        Axe.assertClean(browser);
        browser.back();
        browser.open("/profile");
        assertThat(browser.address()).isEqualTo("/sign-in?next=%2Fprofile");
    }

    @Test
    void confirmingLeadsBack(Browser browser) {
        browser.open("/sign-in?next=/profile");
        var screen = new SignInScreen(browser);
        screen.enter(number, Citizens.PASSWORD);
        browser.open("/confirm-it-is-me?next=/access-log");
        Axe.assertClean(browser);
        screen.press("identity.factor.send");
        Axe.assertClean(browser);
        screen.press("identity.factor.resend");
        assertThat(browser.text()).contains(screen.text("identity.activate.sent-again"));
        screen.type("identity.factor.label.SMS", "000 000").press("identity.confirm.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.confirm.wrong"));
        Axe.assertClean(browser);
        screen.type("identity.factor.label.SMS", Support.sentCode(number)).press("identity.confirm.submit");
        assertThat(browser.address()).isEqualTo("/access-log");
        screen.unfold();
        assertThat(browser.text())
                .contains(
                        screen.text("audit.by.you") + " " + screen.text("audit.act.account.confirmed"),
                        screen.text("audit.by.you") + " " + screen.text("audit.act.account.confirmed.refused"));
    }

    @ParameterizedTest
    @CsvSource({
        "officer.lan, OFFICER, /desk, enrolment.desk.title",
        "helpdesk.minh, HELPDESK, /helpdesk, helpdesk.queue.title",
        "supervisor.hoa, SUPERVISOR, /helpdesk, helpdesk.queue.title",
        "partner.tam, PARTNER, /partners, connect.partners.title",
        "auditor.vy, AUDITOR, /audit, audit.oversight.title",
        "operator.son, OPERATOR, /operations, operations.console.title"
    })
    void staffLandWhereTheirWorkIs(String name, String role, String address, String there, Browser browser) {
        var screen = new SignInScreen(browser);
        browser.look(Look.DESKTOP);
        screen.signIn(name, "lotus-pond-2026");
        assertThat(browser.address()).isEqualTo("/staff/home");
        assertThat(screen.heading()).isEqualTo(screen.text("identity.staff-home." + role + ".title"));
        Axe.assertClean(browser);
        browser.open(address);
        assertThat(screen.heading()).isEqualTo(screen.text(there));
        browser.open("/profile");
        assertThat(screen.heading()).isEqualTo(screen.text("platform.forbidden.title"));
    }

    /** Lets the time pass on both sides: the portal's clock and the browser's. */
    private static void pass(Browser browser, Duration time) {
        Support.moveClock(time);
        PageClock.move(browser, time);
    }
}
