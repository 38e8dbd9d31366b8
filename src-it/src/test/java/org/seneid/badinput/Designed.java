package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.seneid.rings.Web.Answer;

/** What every answer of ours is, whatever was asked: a page or a problem made on purpose, with nothing of the inside. */
final class Designed {

    static final String MARKUP = "<script>alert(1)</script>";

    private static final Set<Integer> STATUSES =
            Set.of(200, 302, 303, 400, 403, 404, 405, 406, 409, 413, 415, 422, 429);

    private Designed() {}

    static void answer(Answer answer, String asked) {
        assertThat(answer.status()).as(asked).isIn(STATUSES);
        assertThat(answer.body())
                .as(asked)
                .doesNotContain(MARKUP)
                .doesNotContainPattern("\\bat (org|java|jakarta|io)\\.[\\w.]+\\(")
                .doesNotContainPattern("[a-z]Exception\\b|WFLY[A-Z]+\\d|UT\\d{6}|Hibernate|EclipseLink");
        assertThat(answer.header("Content-Security-Policy")).as(asked).isNotEmpty();
        if (answer.header("Content-Type").startsWith("text/html")
                && !answer.body().isEmpty())
            assertThat(answer.page().title()).as(asked).endsWith("– Sen");
    }
}
