package org.seneid.operations.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.operations.setting.Setting.Visibility;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The catalogue of settings is what the document says and what the code reads, and keeps to itself what is secret. */
class SettingGroupTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|(( `[a-z0-9.-]+`,?)+) \\|");
    private static final Pattern KEY = Pattern.compile("`([a-z0-9.-]+)`");
    private static final Pattern READ = Pattern.compile(
            "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?\\s*\\)", Pattern.DOTALL);
    private static final Pattern TELLING = Pattern.compile("password|\\.key$|secret|token|\\.vm$");

    @Test
    void hasExactlyTheSettingsOfTheDocumentInItsOrder() throws IOException {
        var document = Files.readString(Path.of("../docs/settings.md"));
        var documented = ROW.matcher(document)
                .results()
                .flatMap(row -> KEY.matcher(row.group(1)).results())
                .map(key -> key.group(1))
                .toList();
        assertThat(all().map(Setting::key)).containsExactlyElementsOf(documented);
    }

    @Test
    void hasWhatTheCodeReadsWithTheSameDefault() throws IOException {
        var known = new TreeMap<String, String>();
        all().forEach(setting -> known.put(setting.key(), setting.fallback()));
        assertThat(read()).isNotEmpty().allSatisfy((name, fallback) -> assertThat(known)
                .containsEntry(name, fallback));
    }

    @Test
    void hidesEverythingWhoseNameTellsOfASecret() {
        assertThat(all().filter(setting -> TELLING.matcher(setting.key()).find()))
                .isNotEmpty()
                .allMatch(setting -> setting.visibility() == Visibility.SECRET);
    }

    @Test
    void showsNothingOfASecretAndNoParametersOfAnAddress() {
        assertThat(Visibility.SECRET.shown("correct horse")).isEmpty();
        assertThat(Visibility.ADDRESS.shown("jdbc:postgresql://db/sen?user=sen&password=horse"))
                .isEqualTo("jdbc:postgresql://db/sen");
        assertThat(Visibility.ADDRESS.shown("jdbc:h2:file:/srv/sen;PASSWORD=horse"))
                .isEqualTo("jdbc:h2:file:/srv/sen");
        assertThat(Visibility.ADDRESS.shown("jdbc:postgresql://sen:horse@db/sen"))
                .isEqualTo("jdbc:postgresql://db/sen");
    }

    @Test
    void everySettingAndGroupHasWords() {
        var words = Messages.in(Language.VIETNAMESE);
        assertThat(all()).allMatch(setting -> words.has("operations.setting." + setting.key()));
        assertThat(SettingGroup.values()).allMatch(group -> words.has("operations.settings.group." + group));
    }

    private static Stream<Setting> all() {
        return Arrays.stream(SettingGroup.values()).flatMap(group -> group.settings().stream());
    }

    private static Map<String, String> read() throws IOException {
        var read = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                for (var found : properties(file)) read.put(found.get(0), found.get(1));
        }
        return read;
    }

    private static List<List<String>> properties(Path file) {
        try {
            return READ.matcher(Files.readString(file))
                    .results()
                    .map(found -> List.of(found.group(1), found.group(2) == null ? "" : found.group(2)))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
