package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** The pages of the online opening, read byte by byte by somebody who wants to know who has an account. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class RepeatedOpeningStory {

    private static final String WRONG = "000000";

    private final Map<String, String> known = Support.newcomer();
    private final Map<String, String> unknown = Support.newcomer();

    @BeforeEach
    void oneOfTwoHasAnAccount() {
        Support.portal("delete from attempt where policy = 'REGISTRATION'");
        var web = new Web();
        var begun = begin(web, known, known.get("phone"));
        var code = Support.codeSentTo("+84" + known.get("phone").substring(1));
        var proven = web.post(form(web, begun.next()).with("code", code));
        assertThat(web.post(form(web, proven.next()).with("password", "ghế bút trăng mưa cột"))
                        .location())
                .endsWith("/register/welcome");
    }

    @Test
    void knownAndUnknownSeeTheSameBytes() {
        assertThat(seen(known)).isEqualTo(seen(unknown));
    }

    /** The second page, and what it says of a wrong code and after another was asked for. */
    private String seen(Map<String, String> person) {
        var web = new Web();
        var begun = begin(web, person, "0387" + person.get("number").substring(6));
        assertThat(begun.next()).startsWith("/register/phone?flow=");
        var page = web.get(begun.next());
        var wrong = web.post(form(web, begun.next()).with("code", WRONG));
        var again = web.post(form(web, begun.next()).by("again", "check"));
        assertThat(again.next()).isEqualTo(begun.next());
        return String.join("\n", bytes(page), bytes(wrong), bytes(web.get(again.next())))
                .replaceAll("(?<=[^0-9])" + person.get("number").substring(8) + "(?=[^0-9])", "");
    }

    /** What differs between any two: what keeps the form, and the ends of the numbers that were typed. */
    private static String bytes(Answer answer) {
        return answer.status()
                + answer.body()
                        .replaceAll("(?<=jakarta.faces.ViewState\" )[^>]*", "")
                        .replaceAll("flow(=|%3D)[0-9a-z]{26}", "flow")
                        .replaceAll("(?<=name=\"token\" value=\")[^\"]*", "")
                        .replaceAll("[•*]+[ 0-9]*", "");
    }

    private static Answer begin(Web web, Map<String, String> person, String phone) {
        return web.post(form(web, "/register")
                .with("number", person.get("number"))
                .with("name", person.get("name"))
                .with("born", person.get("born").substring(0, 10))
                .with("phone", phone));
    }

    private static Form form(Web web, String address) {
        return web.get(address).forms().stream()
                .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
    }
}
