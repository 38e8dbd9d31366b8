package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** Every form that can be reached, filled with what nobody expects: a designed answer, and what was typed is kept. */
@Story
class BadInputStory {

    @ParameterizedTest
    @EnumSource
    void isAnsweredAndKept(BadText bad) {
        var stranger = new Web();
        for (var page : Crawl.from(stranger, "/", "/sign-in", "/staff", "/v")) fill(stranger, page, bad);
    }

    private static void fill(Web visitor, Answer page, BadText bad) {
        for (var form : page.forms()) {
            if (form.texts().isEmpty()) continue;
            var asked = bad + " in " + form.texts() + " of " + page.address();
            var answer = visitor.post(form.filled(bad.text));
            Designed.answer(answer, asked);
            if (answer.status() == 200)
                assertThat(typedInto(form, answer)).as(asked).allMatch(bad::isKept);
        }
    }

    /** What now stands in the fields that were filled. */
    private static List<String> typedInto(Form form, Answer answer) {
        return answer.forms().stream()
                .flatMap(again -> again.fields().entrySet().stream())
                .filter(field -> form.texts().contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
