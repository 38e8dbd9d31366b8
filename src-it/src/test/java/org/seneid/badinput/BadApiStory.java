package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.json.Json;
import org.seneid.browser.Story;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** What machines send wrong: every answer is a problem in RFC 9457's form, and tells nothing of the inside. */
@Story
class BadApiStory {

    private static final String NO_SUCH = "/api/v1/shares/0123456789abcdefghjkmnpqrs";

    private final Web machine = new Web();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404",
        "GET, /api/v1/shares, 404",
        "GET, /api/v1/shares/x, 404",
        "GET, /api/v1/shares/%00, 404",
        "GET, /api/v1/shares/%3Cscript%3Ealert(1)%3C%2Fscript%3E, 404",
        "GET, " + NO_SUCH + ", 404",
        "POST, " + NO_SUCH + "/views, 404",
        "DELETE, " + NO_SUCH + ", 405",
        "PUT, " + NO_SUCH + "/views, 405",
        "PATCH, " + NO_SUCH + ", 405",
        "GET, " + NO_SUCH + "/views, 405"
    })
    void whatIsNotThereIsAProblem(String method, String address, int status) {
        problem(machine.send(method, address, BodyPublishers.noBody()), status);
    }

    @Test
    void anUnknownAcceptIsAProblem() {
        problem(machine.get(NO_SUCH, "Accept", "application/x-unknown"), 406);
        assertThat(machine.get(NO_SUCH, "Accept", "not a media type").status()).isIn(400, 404, 406);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, {",
        "application/json, []",
        "application/json, '{\"a\":1e999999}'",
        "application/xml, <a/>",
        "text/plain, x",
        "not a type, x"
    })
    void aBodyThatNobodyAskedForChangesNothing(String type, String body) {
        var answer = machine.send("POST", NO_SUCH + "/views", BodyPublishers.ofString(body), "Content-Type", type);
        assertThat(answer.status()).isIn(400, 404, 415);
        problem(answer, answer.status());
    }

    @Test
    void aBodyThatIsTooLargeIsAProblem() {
        var answer = machine.send(
                "POST",
                NO_SUCH + "/views",
                BodyPublishers.ofString("x".repeat(2_000_000)),
                "Content-Type",
                "text/plain");
        problem(answer, 413);
    }

    private static void problem(Answer answer, int status) {
        Designed.answer(answer, answer.address().toString());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        Map<String, Object> problem = new Json().toType(answer.body(), Json.MAP_TYPE);
        assertThat(problem).containsKeys("type", "title").containsEntry("status", (long) status);
    }
}
