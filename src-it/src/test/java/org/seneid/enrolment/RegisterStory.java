package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.Secrets;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** Somebody opens an account of level 1 at home. */
@Story
class RegisterStory {

    private static final String PASSWORD = "ghế bút trăng mưa cột";
    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Secrets secrets = new Secrets();
    private Map<String, String> person;
    private LocalDate born;

    @BeforeEach
    void somebodyWithoutAccount() {
        person = Support.newcomer();
        born = LocalDate.parse(person.get("born").substring(0, 10));
        Support.portal("delete from attempt where policy = 'REGISTRATION'");
        secrets.keepPersonal(person.get("number"));
        secrets.keepPersonal(person.get("phone"));
        secrets.keepPersonal(called());
        secrets.keep(PASSWORD);
    }

    @Test
    void onAPhoneInVietnamese(Browser phone) {
        opens(phone.look(Look.PHONE), Language.VIETNAMESE);
    }

    @Test
    void onAComputerInEnglish(Browser computer) {
        opens(computer.look(Look.DESKTOP), Language.ENGLISH);
    }

    private void opens(Browser browser, Locale language) {
        var page = new Screen(browser);
        browser.open("/", language);
        browser.open("/register");
        Axe.assertClean(browser);
        isNotBelieved(browser, page);
        page.type("enrolment.register.born", written(born)).press("enrolment.register.send");
        provesPhone(browser, page);
        choosesPassword(browser, page);
        seesWhatLevel2Adds(browser, page);
        comesBack(browser, page);
        isToldNoMoreTheSecondTime(browser, page);
        secrets.assertUntold(browser);
    }

    /** What was wrong is not said, and only that has to be typed again. */
    private void isNotBelieved(Browser browser, Screen page) {
        says(page, born.plusDays(1));
        assertThat(page.errors()).containsExactly(page.text("enrolment.register.no"));
        Axe.assertClean(browser);
        assertThat(typed(page, "identity.sign-in.number")).isEqualTo(person.get("number"));
        assertThat(typed(page, "enrolment.register.name")).isEqualTo(person.get("name"));
        assertThat(typed(page, "enrolment.register.born")).isEqualTo(written(born.plusDays(1)));
        assertThat(typed(page, "enrolment.contacts.phone")).isEqualTo(person.get("phone"));
    }

    private void says(Screen page, LocalDate day) {
        page.type("identity.sign-in.number", person.get("number"))
                .type("enrolment.register.name", person.get("name"))
                .type("enrolment.register.born", written(day))
                .type("enrolment.contacts.phone", person.get("phone"))
                .press("enrolment.register.send");
    }

    private void provesPhone(Browser browser, Screen page) {
        assertThat(browser.address()).startsWith("/register/phone?flow=");
        Axe.assertClean(browser);
        page.type("enrolment.contacts.code", secrets.keep(Support.codeSentTo(called())))
                .press("enrolment.contacts.check");
    }

    private void choosesPassword(Browser browser, Screen page) {
        assertThat(browser.address()).startsWith("/register/password?flow=");
        Axe.assertClean(browser);
        page.type("identity.sign-in.password", "ngắn").press("enrolment.register.open");
        assertThat(page.errors()).hasSize(1);
        page.type("identity.sign-in.password", PASSWORD).press("enrolment.register.open");
    }

    private void seesWhatLevel2Adds(Browser browser, Screen page) {
        assertThat(browser.address()).isEqualTo("/register/welcome");
        page.says("enrolment.welcome.level-2")
                .says("enrolment.welcome.documents")
                .says("enrolment.welcome.share")
                .says("enrolment.welcome.pay")
                .says("enrolment.welcome.where");
        Axe.assertClean(browser);
        page.follow("enrolment.welcome.home");
        assertThat(browser.address()).isEqualTo("/home");
        browser.open("/profile");
        page.says("identity.profile.level-1");
    }

    private void comesBack(Browser browser, Screen page) {
        signOut(browser, page);
        new SignInScreen(browser).signIn(person.get("number"), PASSWORD);
        assertThat(browser.address()).isEqualTo("/home");
        signOut(browser, page);
    }

    /** Whoever has an account comes as far as the code, which never comes, and finds the way back in. */
    private void isToldNoMoreTheSecondTime(Browser browser, Screen page) {
        Support.portal("delete from outbox_message where recipient = '" + called() + "'");
        browser.open("/register");
        says(page, born);
        assertThat(browser.address()).startsWith("/register/phone?flow=");
        page.says("enrolment.register.no-code");
        page.type("enrolment.contacts.code", "123456").press("enrolment.contacts.check");
        assertThat(page.errors()).containsExactly(page.text("identity.code.wrong"));
        Axe.assertClean(browser);
        page.follow("enrolment.register.have");
        assertThat(browser.address()).isEqualTo("/sign-in");
    }

    private static void signOut(Browser browser, Screen page) {
        browser.script("document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");
        page.says("identity.signed-out.title");
    }

    private static String typed(Screen page, String label) {
        return page.field(label).getDomProperty("value");
    }

    private static String written(LocalDate day) {
        return AS_WRITTEN.format(day);
    }

    private String called() {
        return "+84" + person.get("phone").substring(1);
    }
}
