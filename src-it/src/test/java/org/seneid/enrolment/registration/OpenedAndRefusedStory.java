package org.seneid.enrolment.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** An account was opened, and its holder has to wait before they can sign in: that is said where they sign in. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class OpenedAndRefusedStory {

    private static final int MORE_THAN_FREE = 7;
    private static final String PASSWORD = "ghế bút trăng mưa cột";

    private final Web computer = new Web();

    @Test
    void anAccountIsOpenedThoughItsNumberWasGuessedAt() {
        Support.portal("delete from attempt where policy = 'REGISTRATION'");
        var person = Support.newcomer();
        for (int i = 0; i < MORE_THAN_FREE; i++)
            computer.post(form("/sign-in").with("number", person.get("number")).with("password", "không phải"));
        var opened = computer.post(form(proven(person)).with("password", PASSWORD));
        assertThat(opened.next()).isEqualTo("/sign-in");
        assertThat(computer.get("/sign-in").page().select(".summary, .note.bad").text())
                .contains("thử");
        assertThat(Support.portal(
                        "select id from account where person = '" + person.get("number") + "' and role = 'CITIZEN'"))
                .hasSize(1);
    }

    /** @return the address of the page for the password */
    private String proven(Map<String, String> person) {
        var begun = computer.post(form("/register")
                .with("number", person.get("number"))
                .with("name", person.get("name"))
                .with("born", person.get("born").substring(0, 10))
                .with("phone", person.get("phone")));
        var code = Support.codeSentTo("+84" + person.get("phone").substring(1));
        return computer.post(form(begun.next()).with("code", code)).next();
    }

    private Form form(String address) {
        return computer.get(address).forms().stream()
                .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
    }
}
