package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;

/** A first visit is in the browser's language, whatever page it is to; later ones are in the chosen one. */
@InContainer
class FirstVisitIT {

    private static final String[] ENGLISH = {"Accept-Language", "en-US,en;q=0.9,vi;q=0.5"};

    private final Web visitor = new Web();

    /** What somebody meets who was never here: doors, codes that others hand out, and pages about failures. */
    private static List<String> addresses() {
        var code = PublicId.random().value();
        return List.of(
                "/",
                "/sign-in",
                "/staff",
                "/register",
                "/v",
                "/v/" + code,
                "/r/" + code,
                "/d/" + code,
                "/nowhere",
                "/v//");
    }

    @Test
    void followsTheBrowser() {
        for (var address : addresses()) {
            speaks(visitor.get(address, ENGLISH), "en");
            speaks(visitor.get(address, "Accept-Language", "vi-VN,vi;q=0.9,en;q=0.1"), "vi");
            speaks(visitor.get(address), "vi");
        }
    }

    @Test
    void staysWithWhatWasChosen() {
        visitor.get("/language/vi?back=/", ENGLISH);
        for (var address : addresses()) speaks(visitor.get(address, ENGLISH), "vi");
    }

    private static void speaks(Web.Answer answer, String language) {
        assertThat(answer.body()).as(answer.address().toString()).contains("<html lang=\"" + language + "\"");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Language", "Cookie");
    }

    @Test
    void filesOfTheThemeAreTheSameInBoth() {
        var answer = visitor.get("/theme/sen.css", ENGLISH);
        assertThat(answer.headers().allValues("Vary")).noneMatch(header -> header.contains("Accept-Language"));
        assertThat(answer.header("Content-Language")).isEmpty();
    }
}
