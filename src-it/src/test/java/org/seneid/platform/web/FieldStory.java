package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A screen reader is led from each input to its hint and its error, whoever wrote the input. */
@Story
class FieldStory {

    @Test
    void anInputOfThePageIsTied() {
        var web = new Web();
        assertTied(web.get("/v").page().getElementById("code"), "code-hint", false);
        assertTied(web.post("/v", Map.of("code", "1")).page().getElementById("code"), "code-hint code-error", true);
    }

    @Test
    void anInputOfAComponentIsTied() {
        var web = new Web();
        var form = web.get("/sign-in").forms().get(0);
        var page = web.post(form.with("number", "1").with("password", "x")).page();
        assertTied(page.getElementById("number"), "number-hint number-error", true);
        assertThat(page.getElementById("number").attr("autocomplete")).isEqualTo("username");
        assertThat(page.getElementById("password").hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void nothingIsDescribedByWhatIsNotThere() {
        var citizen = Web.signedIn(Support.make(aCitizen()));
        for (var address :
                new String[] {"/access-log?from=x", "/profile/security/app", "/sharing/new", "/bills/codes"}) {
            var page = citizen.get(address).page();
            assertThat(page.select("[aria-describedby]"))
                    .as(address)
                    .allSatisfy(input -> assertThat(described(page, input)).isTrue());
        }
    }

    private static boolean described(Document page, Element input) {
        return Stream.of(input.attr("aria-describedby").split(" ")).allMatch(id -> page.getElementById(id) != null);
    }

    private static void assertTied(Element input, String describedBy, boolean invalid) {
        assertThat(input.attr("aria-describedby")).isEqualTo(describedBy);
        assertThat(input.hasAttr("aria-invalid")).isEqualTo(invalid);
    }
}
