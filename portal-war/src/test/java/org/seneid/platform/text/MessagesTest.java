package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Map<String, String> VI =
            Messages.in(Language.VIETNAMESE).sentences();
    private static final Map<String, String> EN = Messages.in(Language.ENGLISH).sentences();
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LIST = Pattern.compile("StaffList\\.<?[A-Za-z.]*>?named\\(\"([a-z.-]+)\"\\)");
    private static final Pattern NAMED = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9_-]*)+");
    private static final Pattern PAGE_KEY = Pattern.compile("(?:\\bt\\['|sen:text[23]?\\(')([a-z0-9.-]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

    /** Files without language and ending; beside those of the rooms, what the container itself says to people. */
    static Stream<String> files() {
        return Stream.concat(
                Messages.ROOMS.stream().map(room -> "messages/" + room),
                Stream.of("FacesMessages", "ValidationMessages"));
    }

    static List<String> rooms() {
        return Messages.ROOMS;
    }

    @Test
    void everyFileIsReadAndBelongsToARoom() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Messages.ROOMS.stream()
                            .flatMap(room -> Stream.of(room + "_vi.properties", room + "_en.properties"))
                            .toList());
        }
        assertThat(Messages.ROOMS)
                .allMatch(room ->
                        Files.isDirectory(Path.of("src/main/java/org/seneid").resolve(room)));
    }

    /** What a database's constraint says stands with the room of its table. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBeginsWithItsRoom(String room) {
        assertThat(keys("messages/" + room, "vi"))
                .allMatch(key -> key.startsWith(room + ".") || key.startsWith("constraint."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesHaveTheSameKeysOnceAndInOrder(String file) {
        assertThat(keys(file, "vi")).isSorted().doesNotHaveDuplicates().isEqualTo(keys(file, "en"));
    }

    @Test
    void noKeyIsInTwoFiles() {
        assertThat(files().flatMap(file -> keys(file, "vi").stream())).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(VI.keySet())
                .filteredOn(key -> !places(key, VI).equals(places(key, EN)))
                .isEmpty();
    }

    /** Whose entry of the trail it is, {2} or {3}, is said where the language needs it. */
    private static Set<String> places(String key, Map<String, String> sentences) {
        var entry = key.startsWith("audit.act.") || key.startsWith("audit.by.");
        return PLACE.matcher(sentences.get(key))
                .results()
                .map(place -> place.group(1))
                .filter(place -> !entry || !place.matches("[23]"))
                .collect(Collectors.toSet());
    }

    private static List<String> keys(String file, String language) {
        return lines(file, language).map(MessagesTest::key).toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static Stream<String> lines(String file, String language) {
        return read(RESOURCES.resolve(file + "_" + language + ".properties")).lines();
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

    /** A card's issuer took them; a desk compares. */
    @Test
    void noSentenceSaysThatADeskTakesPortraitsOrFingerprints() {
        assertThat(VI.entrySet())
                .filteredOn(sentence -> sentence.getKey().matches("(documents|enrolment)\\..*"))
                .noneMatch(sentence -> sentence.getValue().matches("(?i).*(vân tay|chụp chân dung|chụp ảnh bạn).*"));
        assertThat(EN.entrySet())
                .filteredOn(sentence -> sentence.getKey().matches("(documents|enrolment)\\..*"))
                .noneMatch(sentence -> sentence.getValue().matches("(?i).*(fingerprint|take your photo).*"));
    }

    @Test
    void everyKeyThatAPageNamesExists() throws IOException {
        assertThat(keysInPages()).allMatch(VI::containsKey);
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        var named = sources(Path.of("src/main"))
                .flatMap(source -> NAMED.matcher(source).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        // a list says its name, and its columns' headings begin with that
        sources(Path.of("src/main"))
                .flatMap(source -> LIST.matcher(source).results())
                .forEach(list -> named.add(list.group(1) + ".column."));
        // a key built at run time ('audit.act.' + act) is found by its beginning
        assertThat(VI.keySet())
                .filteredOn(key -> !key.startsWith("constraint."))
                .filteredOn(key -> !named.contains(key) && !builtAtRunTime(key, named) && !columnOfAList(key, named))
                .isEmpty();
    }

    @Test
    void everyConstraintThatHasASentenceIsInTheSchema() throws IOException {
        var schema = sources(RESOURCES.resolve("db")).collect(Collectors.joining("\n"));
        assertThat(VI.keySet())
                .filteredOn(key -> key.startsWith("constraint."))
                .allMatch(key -> schema.contains(key.substring("constraint.".length())));
    }

    private static boolean builtAtRunTime(String key, Set<String> named) {
        for (int end = key.length() - 1; end > 0; end--)
            if ((key.charAt(end) == '.' || key.charAt(end) == '-') && named.contains(key.substring(0, end + 1)))
                return true;
        return false;
    }

    /** The heading of a column, by the name of its list. */
    private static boolean columnOfAList(String key, Set<String> named) {
        var place = key.indexOf(".column.");
        return place > 0 && named.contains(key.substring(0, place));
    }

    private static Set<String> keysInPages() throws IOException {
        return sources(Path.of("src/main/webapp"))
                .flatMap(page -> PAGE_KEY.matcher(page).results().map(r -> r.group(1)))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().matches(".*\\.(xhtml|java|xml|sql)"))
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
