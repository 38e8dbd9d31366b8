package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seneid.rings.Form;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** Two people begin at one computer, each in a tab of their own: what one of them types never reaches the other. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class TwoTabsStory {

    private static final String PASSWORD = "ghế bút trăng mưa cột";

    private final Web computer = new Web();

    @Test
    void anAccountIsOpenedForWhoeverItsOwnTabBeganFor() {
        Support.portal("delete from attempt where policy = 'REGISTRATION'");
        var first = Support.newcomer();
        var second = Support.newcomer();
        var tab = computer.get(register(first).next());
        var other = computer.get(register(second).next());
        tellsWhom(tab, first.get("number"));
        tellsWhom(other, second.get("number"));
        var proven = computer.post(form(tab).with("code", Support.codeSentTo(international(first))));
        assertThat(proven.next()).startsWith("/register/password?flow=");
        assertThat(computer.post(form(other).with("code", "000000")).status()).isEqualTo(200);
        computer.post(form(computer.get(proven.next())).with("password", PASSWORD));
        assertThat(accounts(first)).isEqualTo(1);
        assertThat(accounts(second)).isZero();
    }

    @Test
    void aSlipIsUsedByWhoeverHoldsIt() {
        var first = Support.invited();
        var second = Support.invited();
        var tab = computer.get(activate(first).next());
        var other = computer.get(activate(second).next());
        tellsWhom(tab, first.get("number"));
        tellsWhom(other, second.get("number"));
        var proven = computer.post(form(tab).with("code", Support.codeSentTo(first.get("phone"))));
        assertThat(proven.next()).startsWith("/activate/password?flow=");
        assertThat(computer.post(form(other).with("code", "000000")).status()).isEqualTo(200);
    }

    @Test
    void aForgottenPasswordIsReplacedForWhoeverForgotIt() {
        var first = Support.make(aCitizen());
        var second = Support.make(aCitizen());
        var tab = computer.get(forget(first.number()).next());
        var other = computer.get(forget(second.number()).next());
        tellsWhom(tab, first.number());
        tellsWhom(other, second.number());
        var proven = computer.post(form(tab).with("code", Support.sentCode(first.number())));
        assertThat(proven.next()).startsWith("/recover/password/proof?flow=");
        assertThat(computer.post(form(other).with("code", "000000")).status()).isEqualTo(200);
    }

    @Test
    void theSecondStepLetsInWhomeverItsOwnTabAskedForThePassword() {
        var first = askedForMore();
        var second = askedForMore();
        var tab = computer.get(password(first).next());
        var other = computer.get(password(second).next());
        tellsWhom(tab, first.number());
        tellsWhom(other, second.number());
        var codeOfTheOther = Support.sentCode(second.number());
        assertThat(computer.post(form(tab).with("code", codeOfTheOther)).status())
                .as("never with what the other was sent")
                .isEqualTo(200);
        isIn(computer.post(form(tab).with("code", Support.sentCode(first.number()))), first);
        assertThat(computer.post(form(other).with("code", "000000")).status()).isEqualTo(200);
        tellsWhom(computer.get(form(other).action()), second.number());
    }

    /** Whoever is in goes out when another comes in, in a tab that asked for that other one alone. */
    @Test
    void aSecondStepStandsWhoeverElseIsInMeanwhile() {
        var first = askedForMore();
        var tab = computer.get(password(first).next());
        var passerBy = Support.make(aCitizen());
        computer.signIn("/sign-in", passerBy.number(), passerBy.password());
        var again = computer.get(form(tab).action());
        tellsWhom(again, first.number());
        var wrong = computer.post(form(again).with("code", "000000"));
        assertThat(wrong.status()).isEqualTo(200);
        isIn(computer.post(form(wrong).with("code", Support.sentCode(first.number()))), first);
    }

    /** Neither the newest of this browser's, nor one of another browser, nor none. */
    @Test
    void whatNoPageOfThisBrowserBeganIsBegunAnew() {
        var begun = forget(Support.make(aCitizen()).number());
        var page = form(computer.get(begun.next()));
        assertThat(computer.get("/recover/password/phone").next()).isEqualTo("/recover/password");
        assertThat(new Web().get(begun.next()).next()).isEqualTo("/recover/password");
        var withoutFlow = new Form("/recover/password/phone", page.fields(), page.texts(), page.password());
        assertThat(computer.post(withoutFlow.with("code", "000000")).next()).isEqualTo("/recover/password");
        assertThat(computer.get(begun.next()).status()).isEqualTo(200);
    }

    private Answer register(Map<String, String> person) {
        return computer.post(form(computer.get("/register"))
                .with("number", person.get("number"))
                .with("name", person.get("name"))
                .with("born", person.get("born").substring(0, 10))
                .with("phone", person.get("phone")));
    }

    private Answer activate(Map<String, String> slip) {
        return computer.post(form(computer.get("/activate"))
                .with("number", slip.get("number"))
                .with("code", slip.get("code")));
    }

    private Answer forget(String number) {
        return computer.post(form(computer.get("/recover/password")).with("number", number));
    }

    /** Who has a phone number and is asked for a code that is sent there. */
    private static Person askedForMore() {
        var citizen = Support.make(aCitizen());
        Support.portal("update account set second_factor = true where person = '" + citizen.number() + "'");
        return citizen;
    }

    private Answer password(Person citizen) {
        var door = computer.get("/sign-in").forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        return computer.post(door.filled(citizen.number()).with(door.password(), citizen.password()));
    }

    private void isIn(Answer answer, Person citizen) {
        assertThat(answer.next()).isEqualTo("/home");
        assertThat(computer.get("/profile").page().text())
                .contains(citizen.number().replaceAll("(...)(?=.)", "$1 "));
    }

    private static void tellsWhom(Answer page, String number) {
        assertThat(page.page().select("main .soft").text()).contains(number.substring(8));
    }

    private static long accounts(Map<String, String> person) {
        return Support.portal("select id from account where person = '" + person.get("number") + "'")
                .size();
    }

    private static String international(Map<String, String> person) {
        return "+84" + person.get("phone").substring(1);
    }

    private static Form form(Answer page) {
        return page.forms().stream()
                .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
    }
}
