package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a form that came too late: what was written, and no secret. */
class SavedFormTest {

    private static final Path PAGES = Path.of("src/main/webapp/pages");
    private static final Pattern INPUT = Pattern.compile("<h:input[^>]*? id=\"([a-z-]+)\"[^>]*>");

    @Test
    void whatWasWrittenIsKept() {
        assertThat(kept("purpose", "note", "phone", "reason")).containsExactly("purpose", "note", "phone", "reason");
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
        posted.put("note", new String[] {"x".repeat(4_001)});
        assertThat(SavedForm.of(posted, "/somewhere").missing()).containsOnlyKeys("password", "note");
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
