package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Browser;
import org.seneid.browser.Keyboard;
import org.seneid.browser.Look;
import org.seneid.browser.PasskeyDevice;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;

/** An account from the desk through a lost phone and back to the desk, and nobody touches a mouse or a screen. */
@Story
@SecondServer
class LifeByKeyboardStory {

    private static final String CHOSEN = "ghế bút trăng mưa cột";
    private static final String CHOSEN_LATER = "đèn biển thuyền gió cát";
    private static final String PHONE = "Điện thoại";

    private Person officer;
    private Map<String, String> person;

    @BeforeEach
    void somebodyComes() {
        officer = Support.officer();
        person = Support.newcomer();
    }

    @Test
    void everyStepIsReachedByKeys(Browser desk, Browser first, Browser second) {
        for (var browser : List.of(desk, first, second)) browser.look(Look.DESKTOP);
        comesToWork(desk);
        activates(first, enrolled(desk), CHOSEN);
        String kept;
        try (var device = new PasskeyDevice(first)) {
            addsPasskey(first);
            kept = makesRecoveryCodes(first);
            comesInAndStepsUp(first);
            assertThat(device.passkeys()).isEqualTo(1);
        }
        recovers(second, kept);
        activates(second, repaired(desk), CHOSEN_LATER);
        second.open("/documents");
        new Screen(second).says("registry.kind.CITIZEN_CARD");
    }

    private void comesToWork(Browser desk) {
        desk.open("/staff");
        new Keyboard(desk)
                .to("identity.staff.name")
                .data(officer.number())
                .tab()
                .data(officer.password())
                .enter()
                .data(Support.appCode(officer.number()))
                .enter();
        assertThat(desk.address()).isEqualTo("/staff/home");
    }

    private String enrolled(Browser desk) {
        var keys = new Keyboard(desk);
        desk.open("/desk");
        keys.data(person.get("number")).enter().main();
        keys.data(person.get("zone")).enter().main();
        keys.data(person.get("phone")).enter();
        keys.data(codeSent()).enter().main();
        new Screen(desk).says("enrolment.check.consequence");
        keys.main();
        new Screen(desk).says("enrolment.done.title");
        return printed(desk);
    }

    private String repaired(Browser desk) {
        var keys = new Keyboard(desk);
        desk.open("/desk");
        keys.data(person.get("number")).enter();
        keys.to("enrolment.found.services").enter();
        keys.to("enrolment.service.reason").data("Mất điện thoại và tờ mã");
        keys.to("enrolment.service.replace").enter();
        keys.data(Support.appCode(officer.number())).enter();
        new Screen(desk).says("platform.form.kept");
        keys.to("enrolment.service.replace").enter();
        return printed(desk);
    }

    private String printed(Browser desk) {
        var before = papers().size();
        new Keyboard(desk).to("enrolment.slip.print").stay();
        desk.until(printing -> papers().size() > before);
        return papers().get(0).get("body").split(" ")[0];
    }

    private List<Map<String, String>> papers() {
        return Support.sentTo(person.get("name"));
    }

    private void activates(Browser browser, String slip, String password) {
        browser.open("/activate");
        var keys = new Keyboard(browser);
        keys.to("identity.sign-in.number").data(person.get("number"));
        keys.to("identity.activate.code").data(slip).enter();
        keys.to("identity.factor.label.SMS").data(codeSent()).enter();
        keys.to("identity.password.new").data(password).enter();
        assertThat(browser.address()).isEqualTo("/profile/security/set-up");
    }

    private static void addsPasskey(Browser browser) {
        var keys = new Keyboard(browser);
        keys.to(both(browser, "identity.set-up.add", "identity.factor.PASSKEY")).enter();
        keys.to("identity.passkey.name").data(PHONE).enter();
        new Screen(browser).says("identity.passkey.added", PHONE);
    }

    private static String makesRecoveryCodes(Browser browser) {
        browser.open("/profile/security");
        var keys = new Keyboard(browser);
        keys.to(both(browser, "identity.recovery-codes.make", "identity.recovery-codes.title"))
                .enter();
        keys.to("identity.recovery-codes.make").enter();
        new Screen(browser).says("identity.recovery-codes.once");
        var first = browser.driver().findElement(By.cssSelector(".codes code")).getText();
        keys.to("identity.recovery-codes.done").enter();
        return first;
    }

    private static void comesInAndStepsUp(Browser browser) {
        var keys = new Keyboard(browser);
        browser.open("/more");
        keys.to("home.more.sign-out").enter();
        browser.open("/sign-in");
        keys.to("identity.sign-in.by-passkey").enter();
        assertThat(browser.address()).isEqualTo("/home");
        Support.moveClock(Duration.ofMinutes(6));
        browser.open("/profile/security");
        keys.to(both(browser, "identity.security.change", "identity.security.password"))
                .enter();
        assertThat(browser.address()).startsWith("/confirm-it-is-me");
        keys.to("identity.factor.passkey").enter();
        assertThat(browser.address()).isEqualTo("/profile/security/password");
    }

    /** The phone with the passkey is lost; the sheet is not. */
    private void recovers(Browser browser, String kept) {
        browser.open("/sign-in");
        var keys = new Keyboard(browser);
        keys.to("identity.sign-in.number")
                .data(person.get("number"))
                .tab()
                .data(CHOSEN)
                .enter();
        keys.to("identity.factor.RECOVERY_CODE").enter();
        keys.data(kept).enter();
        assertThat(browser.address()).isEqualTo("/home");
        browser.open("/profile/security");
        var screen = new Screen(browser);
        keys.to(screen.text("identity.passkeys.edit") + " " + PHONE).enter();
        keys.to(screen.text("identity.passkey.remove-it", PHONE)).enter();
        screen.says("identity.passkey.removed");
    }

    private static String both(Browser browser, String words, String thing) {
        var screen = new Screen(browser);
        return screen.text(words) + " " + screen.text(thing);
    }

    private String codeSent() {
        return Support.codeSentTo("+84" + person.get("phone").substring(1));
    }
}
