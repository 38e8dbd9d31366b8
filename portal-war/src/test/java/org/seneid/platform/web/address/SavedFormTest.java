package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
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
