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

    /**
     * Everything is pasted as telephones and word processors write it.
     *
     * @return the address of the page for the password
     */
    private String proven(Map<String, String> person) {
        var begun = computer.post(form("/register")
                .with("number", "\u00a0" + person.get("number").replaceFirst("(...)(...)", "$1\u2011$2\u2009"))
                .with(
                        "name",
                        "\u200b" + person.get("name").replace(' ', '\u00a0').replace('Đ', '\u00d0'))
                .with("born", keyed(person.get("born")))
                .with("phone", person.get("phone")));
        var code = Support.codeSentTo("+84" + person.get("phone").substring(1));
        return computer.post(form(begun.next()).with("code", code.replaceFirst("(...)", "$1\u00a0\u2013 ")))
                .next();
    }

    /** Where a keypad has nothing but digits: day, month, year. */
    private static String keyed(String iso) {
        return iso.substring(8, 10) + iso.substring(5, 7) + iso.substring(0, 4);
    }

    private Form form(String address) {
        return computer.get(address).forms().stream()
                .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
    }
}
