package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Map<String, String> VI =
            Messages.in(Language.VIETNAMESE).sentences();
    private static final Map<String, String> EN = Messages.in(Language.ENGLISH).sentences();
    private static final Pattern PAGE_KEY = Pattern.compile("(?:\\bt\\['|sen:text[23]?\\(')([a-z0-9.-]+)'");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(new TreeSet<>(VI.keySet())).isEqualTo(new TreeSet<>(EN.keySet()));
    }

    @Test
    void noKeyStandsTwiceSinceTheSecondWouldHideTheFirst() throws IOException {
        for (var language : List.of("vi", "en"))
            assertThat(Files.readAllLines(Path.of("src/main/resources/messages_" + language + ".properties")).stream()
                            .filter(line -> line.matches("[a-zA-Z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(VI.values()).noneMatch(String::isBlank);
        assertThat(EN.values()).noneMatch(String::isBlank);
    }

    @Test
    void noSentenceHasAStraightApostropheWhichMessageFormatSwallows() {
        assertThat(EN.values()).noneMatch(s -> s.contains("'"));
        assertThat(VI.values()).noneMatch(s -> s.contains("'"));
    }

    @Test
    void everyKeyThatAPageNamesExists() throws IOException {
        assertThat(keysInPages()).allMatch(VI::containsKey);
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        var code = sources(Path.of("src/main")).collect(Collectors.joining("\n"));
        // a key built at run time ('audit.act.' + act) is found by its beginning
        assertThat(VI.keySet())
                .filteredOn(key -> !key.startsWith("jakarta.") && !key.startsWith("constraint."))
                .filteredOn(key -> !code.contains(key) && !builtAtRunTime(key, code))
                .isEmpty();
    }

    private static boolean builtAtRunTime(String key, String code) {
        for (int end = key.length() - 1; end > 0; end--) {
            if (key.charAt(end) != '.' && key.charAt(end) != '-') continue;
            var beginning = key.substring(0, end + 1);
            if (code.contains('"' + beginning + '"') || code.contains("'" + beginning + "'")) return true;
        }
        return false;
    }

    private static Set<String> keysInPages() throws IOException {
        return sources(Path.of("src/main/webapp"))
                .flatMap(page -> PAGE_KEY.matcher(page).results().map(r -> r.group(1)))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().matches(".*\\.(xhtml|java|xml)"))
                    .map(MessagesTest::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
