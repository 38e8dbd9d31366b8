package org.seneid.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.web.Redirect;

class RouteTest {

    private static final Pattern VIEW = Pattern.compile("\"(/[a-z/-]+\\.xhtml)\"");

    @Test
    void aPlaceBecomesAParameter() {
        var receipt = Route.citizen("/payments/{id}.pdf", "/internal/receipt").matcher();
        assertThat(receipt.places("/payments/x1.pdf")).contains(Map.of("id", "x1"));
        assertThat(receipt.places("/payments/x 1&é.pdf")).contains(Map.of("id", "x 1&é"));
        assertThat(receipt.places("/payments/x1")).isEmpty();
        assertThat(receipt.places("/payments/a/b.pdf")).isEmpty();
    }

    @Test
    void viewsStandBelowPages() {
        assertThat(Route.open("/payments", "/payments/list.xhtml").target()).isEqualTo("/pages/payments/list.xhtml");
        assertThat(Route.open("/receipt", "/internal/receipt?as=pdf").target()).isEqualTo("/internal/receipt?as=pdf");
    }

    @Test
    void everyViewThatAnAddressNamesStandsBelowPages() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var views = sources.filter(f -> f.toString().endsWith("Routes.java"))
                    .flatMap(f -> VIEW.matcher(read(f)).results().map(r -> r.group(1)))
                    .toList();
            assertThat(views).isNotEmpty().allMatch(v -> Files.exists(Path.of("src/main/webapp/pages" + v)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/citizen-card?x=1, /documents/citizen-card?x=1",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "/a\\b, /",
        "javascript:alert(1), /",
        ", /"
    })
    void theWayBackLeadsNowhereElse(String asked, String taken) {
        assertThat(Redirect.ownAddress(asked, "/")).isEqualTo(taken);
    }
}
