package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Each rule is said in both languages, and found where it is written. */
class DoctorRuleTest {

    @ParameterizedTest
    @EnumSource(DoctorRule.class)
    void eachIsSaidAndLeadsToTheDocuments(DoctorRule rule) throws Exception {
        for (var language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            assertThat(Messages.in(language).has("connect.doctor.rule." + rule)).isTrue();
            assertThat(Messages.in(language).has("connect.doctor.change." + rule))
                    .isTrue();
        }
        assertThat(URI.create(rule.written()).getScheme()).isEqualTo("https");
        var sections = Files.readAllLines(Path.of("../docs/connect.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(sections).contains(rule.section());
    }
}
