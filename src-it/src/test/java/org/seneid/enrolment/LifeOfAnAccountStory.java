package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.PasskeyDevice;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Secrets;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** An account from the desk through a lost phone and back to the desk, and nothing else of it lost on the way. */
@Story
@SecondServer
class LifeOfAnAccountStory {

    private static final String CHOSEN = "ghế bút trăng mưa cột";
    private static final String CHOSEN_LATER = "đèn biển thuyền gió cát";

    private static final String UNKNOWN_PLATE = "51F-999.99";

    private final Secrets secrets = new Secrets();
    private Person officer;
    private Map<String, String> person;

    @BeforeEach
    void somebodyComes() {
        officer = Support.officer();
        person = Support.newcomer();
        for (var personal : new String[] {person.get("number"), person.get("phone"), called()})
            secrets.keepPersonal(personal);
        secrets.keep(CHOSEN);
        secrets.keep(CHOSEN_LATER);
    }

    @Test
    void onAPhoneInVietnamese(Browser desk, Browser phone, Browser newPhone) {
        lives(desk, phone.look(Look.PHONE), newPhone.look(Look.PHONE), Language.VIETNAMESE);
    }

    @Test
    void onAComputerInEnglish(Browser desk, Browser computer, Browser another) {
        lives(desk, computer.look(Look.DESKTOP), another.look(Look.DESKTOP), Language.ENGLISH);
    }

    private void lives(Browser desk, Browser first, Browser second, Locale language) {
        var door = new SignInScreen(desk.look(Look.DESKTOP));
        door.signIn(officer.number(), officer.password());
        activates(first, language, enrolled(desk), CHOSEN);
        findsTheNotes(first);
        String kept;
        try (var device = new PasskeyDevice(first)) {
            addsPasskey(first);
            var sheet = makesRecoveryCodes(first);
            sheet.forEach(secrets::keep);
            kept = sheet.get(0);
            secrets.keep(makesLockCode(first));
            comesInAndStepsUp(first);
            first.open("/profile/security");
            secrets.assertUntoldBy(first);
            assertThat(device.passkeys()).isEqualTo(1);
        }
        recovers(second, language, kept);
        var slip = repaired(desk);
        second.open("/home");
        assertThat(second.address()).startsWith("/sign-in");
        activates(second, language, slip, CHOSEN_LATER);
        second.open("/documents");
        new Screen(second).says("registry.kind.CITIZEN_CARD");
        Axe.assertClean(second);
        door.shown().forEach(secrets::keep);
        secrets.assertUntold(desk, first, second);
    }

    private String enrolled(Browser browser) {
        var desk = new DeskScreen(browser, person);
        desk.read(person.get("zone"));
        desk.read(UNKNOWN_PLATE);
        desk.step("contacts")
                .type("enrolment.contacts.phone", person.get("phone"))
                .press("enrolment.contacts.send");
        desk.type("enrolment.contacts.code", sentCode()).press("enrolment.contacts.check");
        desk.step("check").press("enrolment.check.confirm").says("enrolment.done.title");
        Axe.assertClean(browser);
        return printed(browser);
    }

    /** The officer read the chip a moment ago, which is good for a quarter of an hour. */
    private String repaired(Browser browser) {
        var desk = new DeskScreen(browser, person);
        desk.find(person.get("number")).follow("enrolment.found.services");
        desk.type("enrolment.service.reason", "Mất điện thoại và tờ mã").press("enrolment.service.replace");
        var again = new SignInScreen(browser);
        again.confirmByApp(officer.number());
        again.shown().forEach(secrets::keep);
        desk.says("platform.form.kept").press("enrolment.service.replace");
        Axe.assertClean(browser);
        return printed(browser);
    }

    /** Prints without leaving the page, as a browser does that shows the paper in a window of its own. */
    private String printed(Browser browser) {
        String type = browser.script("const form = document.querySelector('form[action$=\"slip.pdf\"]');"
                + "const printer = new XMLHttpRequest(); printer.open('POST', form.action, false);"
                + "printer.send(new URLSearchParams(new FormData(form)));"
                + "return printer.getResponseHeader('Content-Type');");
        assertThat(type).startsWith("application/pdf");
        return secrets.keep(
                Support.sentTo(person.get("name")).get(0).get("body").split(" ")[0]);
    }

    private void activates(Browser browser, Locale language, String slip, String password) {
        var screen = new Screen(browser);
        browser.open("/activate", language);
        screen.type("identity.sign-in.number", person.get("number"))
                .type("identity.activate.code", slip)
                .press("identity.activate.next");
        screen.type("identity.factor.label.SMS", sentCode()).press("identity.activate.next");
        screen.type("identity.password.new", password).press("identity.activate.submit");
        assertThat(browser.address()).isEqualTo("/profile/security/set-up");
        Axe.assertClean(browser);
    }

    /** The certificate that no register holds is not lost: what became of it is a step away. */
    private void findsTheNotes(Browser browser) {
        browser.open("/more");
        secrets.assertUntoldBy(browser);
        Axe.assertClean(browser);
        new Screen(browser).follow("enrolment.notes.title").says(UNKNOWN_PLATE);
        assertThat(browser.address()).isEqualTo("/desk-notes");
        Axe.assertClean(browser);
    }

    private static void addsPasskey(Browser browser) {
        browser.open("/profile/security/passkeys/new");
        new Screen(browser)
                .type("identity.passkey.name", "Điện thoại")
                .press("identity.passkey.add")
                .says("identity.passkey.added", "Điện thoại");
        Axe.assertClean(browser);
    }

    private static List<String> makesRecoveryCodes(Browser browser) {
        browser.open("/profile/security/recovery-codes");
        new Screen(browser).press("identity.recovery-codes.make").says("identity.recovery-codes.once");
        Axe.assertClean(browser);
        return browser.driver().findElements(By.cssSelector(".codes code")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String makesLockCode(Browser browser) {
        browser.open("/profile/security/lock-code");
        new Screen(browser).press("identity.lock-code.make").says("identity.lock-code.once");
        return browser.driver().findElement(By.cssSelector(".amount")).getText();
    }

    private static void comesInAndStepsUp(Browser browser) {
        browser.script("document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");
        var screen = new Screen(browser).says("identity.signed-out.title");
        browser.open("/sign-in");
        screen.press("identity.sign-in.by-passkey");
        assertThat(browser.address()).isEqualTo("/home");
        Support.moveClock(Duration.ofMinutes(6));
        browser.open("/profile/security/password");
        assertThat(browser.address()).startsWith("/confirm-it-is-me");
        screen.press("identity.factor.passkey");
        assertThat(browser.address()).isEqualTo("/profile/security/password");
    }

    /** The phone with the passkey is lost; the sheet is not. */
    private void recovers(Browser browser, Locale language, String kept) {
        var screen = new Screen(browser);
        browser.open("/sign-in", language);
        screen.type("identity.sign-in.number", person.get("number"))
                .type("identity.sign-in.password", CHOSEN)
                .press("identity.sign-in.submit");
        screen.follow("identity.factor.RECOVERY_CODE");
        Axe.assertClean(browser);
        screen.type("identity.factor.label.RECOVERY_CODE", kept).press("identity.sign-in.submit");
        assertThat(browser.address()).isEqualTo("/home");
        browser.open("/profile/security");
        screen.follow(screen.text("identity.passkeys.edit") + " Điện thoại")
                .press(screen.text("identity.passkey.remove-it", "Điện thoại"))
                .says("identity.passkey.removed");
    }

    private String sentCode() {
        return secrets.keep(Support.codeSentTo(called()));
    }

    private String called() {
        return "+84" + person.get("phone").substring(1);
    }
}
