package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a form that came too late: what was written, and no secret. */
class SavedFormTest {

    private static final Path PAGES = Path.of("src/main/webapp/pages");
    private static final Pattern INPUT = Pattern.compile("<h:input[^>]*? id=\"([a-z-]+)\"[^>]*>");

    @Test
    void whatWasWrittenIsKept() {
        assertThat(kept("purpose", "note", "phone", "reason", "reply"))
                .containsExactly("purpose", "note", "phone", "reason", "reply");
    }

    @Test
    void passwordsCodesAnswersScansAndTokensAreNot() {
        assertThat(kept(
                        "password",
                        "newPassword",
                        "code",
                        "Code",
                        "answer",
                        "scanned",
                        "token",
                        "passkey",
                        "passkey-answer",
                        "jakarta.faces.ViewState"))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsKnownToBeMissing() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("password", new String[] {"lotus"});
        posted.put("code", new String[] {""});
        posted.put("note", new String[] {"x".repeat(40_000)});
        assertThat(SavedForm.of(posted, "/somewhere").missing()).containsOnlyKeys("password", "note");
    }

    @Test
    void aLongTextIsKeptWhereverItWasWritten() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("text", new String[] {"x".repeat(30_000)});
        assertThat(SavedForm.of(posted, "/partners/forms/new").fields()).containsOnlyKeys("text");
        assertThat(SavedForm.of(posted, "/somewhere").fields()).containsOnlyKeys("text");
    }

    /** It tells which form of its page was sent, whatever that is called. */
    @Test
    void theNameOfAFormIsNoSecret() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("code", new String[] {"code"});
        assertThat(SavedForm.of(posted, "/somewhere").fields()).containsOnlyKeys("code");
    }

    @Test
    void aFormOfAllThatMayBeSharedIsKeptWhole() {
        var names = IntStream.range(0, 120).mapToObj(box -> "c-" + box).toArray(String[]::new);
        assertThat(kept(names)).hasSize(120);
    }

    @Test
    void aFormIsKeptAsFarAsItIsNotLongerThanOnesAre() {
        var posted = new LinkedHashMap<String, String[]>();
        for (int field = 10; field < 30; field++) posted.put("note-" + field, new String[] {"x".repeat(3_990)});
        posted.put("short", new String[] {"typed"});
        var form = SavedForm.of(posted, "/somewhere");
        assertThat(form.fields()).hasSize(9 + 1).containsKeys("note-18", "short");
        assertThat(form.missing()).hasSize(11).containsKeys("note-19", "note-29");
    }

    @Test
    void thousandsOfValuesOfOneNameAreNotKept() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("boxes", Collections.nCopies(60, "INSURANCE_CARD").toArray(String[]::new));
        posted.put("flood", Collections.nCopies(2_000, "").toArray(String[]::new));
        assertThat(SavedForm.of(posted, "/somewhere").fields()).containsOnlyKeys("boxes");
    }

    @Test
    void noNameIsLongerThanThoseOfFieldsAre() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("token" + "x".repeat(200), new String[] {"typed"});
        assertThat(SavedForm.of(posted, "/somewhere").missing()).isEmpty();
    }

    /** A session is begun to keep it; strangers can have as many as they like. */
    @Test
    void ofAVisitorWithoutASessionLittleIsKept() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("name", new String[] {"typed"});
        for (var field : List.of("first", "second", "third")) posted.put(field, new String[] {"x".repeat(3_900)});
        assertThat(SavedForm.late(request(posted, null), "/somewhere").fields())
                .containsOnlyKeys("name", "first", "second");
        assertThat(SavedForm.late(request(posted, stub(HttpSession.class, Map.of())), "/somewhere")
                        .fields())
                .containsOnlyKeys("name", "first", "second", "third");
    }

    private static HttpServletRequest request(Map<String, String[]> posted, HttpSession session) {
        var answers = new HashMap<String, Object>();
        answers.put("getParameterMap", posted);
        answers.put("getSession", session);
        return stub(HttpServletRequest.class, answers);
    }

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                SavedFormTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, asked, of) -> answers.get(asked.getName())));
    }

    /** Whatever a page calls the field of a secret, that name is known here. */
    @Test
    void noPageHasAFieldForASecretThatWouldBeKept() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var secret = secretFields(Files.readString(page));
                assertThat(kept(secret.toArray(String[]::new)))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> secretFields(String page) {
        return INPUT.matcher(page)
                .results()
                .filter(input -> input.group().startsWith("<h:inputSecret")
                        || input.group().contains("one-time-code")
                        || input.group().contains(".scanned}")
                        || input.group().contains(".answer}"))
                .map(input -> input.group(1))
                .toList();
    }

    private static List<String> kept(String... names) {
        var posted = new LinkedHashMap<String, String[]>();
        for (var name : names) posted.put(name, new String[] {"typed"});
        return List.copyOf(SavedForm.of(posted, "/somewhere").fields().keySet());
    }
}
