package org.seneid.services.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One part of a definition with named entries. What is missing or wrong is noted with its line and reading goes on, so that
 * everything is told at once; {@link #end} notes the names that nobody asked for.
 */
final class YamlEntry {

    private static final Wording NOTHING = new Wording("", "");
    private static final int LONGEST_TEXT = 2_000;

    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final List<DefinitionProblem> problems;
    private final int line;

    YamlEntry(Node node, List<DefinitionProblem> problems) {
        this.problems = problems;
        this.line = line(node);
        if (!(node instanceof MappingNode map)) {
            wrong(line, "names-expected");
            return;
        }
        for (var tuple : map.getValue()) add(tuple.getKeyNode(), tuple.getValueNode());
    }

    private void add(Node name, Node value) {
        if (!(name instanceof ScalarNode key)) wrong(line(name), "names-expected");
        else if (entries.putIfAbsent(key.getValue(), value) != null) wrong(line(name), "twice", key.getValue());
    }

    /** Notes every name that is not known here. */
    void end() {
        entries.forEach((name, node) -> {
            if (!read.contains(name)) wrong(line(node), "unknown-name", name);
        });
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The line of an entry; that of the whole when there is no such entry. */
    int line(String name) {
        return Optional.ofNullable(entries.get(name)).map(YamlEntry::line).orElse(line);
    }

    void wrongAt(String name, String key, String... args) {
        wrong(line(name), key, args);
    }

    private void wrong(int where, String key, String... args) {
        problems.add(DefinitionProblem.of(where, key, args));
    }

    private Optional<Node> find(String name) {
        read.add(name);
        return Optional.ofNullable(entries.get(name));
    }

    private Optional<Node> need(String name) {
        var found = find(name);
        if (found.isEmpty()) wrong(line, "missing", name);
        return found;
    }

    /** A word of a shape; empty when it is missing or has another. */
    String word(String name, Pattern shape) {
        var text = need(name).map(this::scalar).orElse("");
        if (has(name) && !shape.matcher(text).matches()) wrongAt(name, "shape", name, text);
        return text;
    }

    Optional<String> wordIf(String name, Pattern shape) {
        return entries.containsKey(name) ? Optional.of(word(name, shape)) : skipped(name);
    }

    private <T> Optional<T> skipped(String name) {
        read.add(name);
        return Optional.empty();
    }

    /** A whole number between two. */
    int number(String name, int least, int most) {
        var text = need(name).map(this::scalar).orElse(String.valueOf(least));
        if (text.matches("[0-9]{1,9}") && between(Integer.parseInt(text), least, most)) return Integer.parseInt(text);
        wrongAt(name, "number", name, String.valueOf(least), String.valueOf(most));
        return least;
    }

    int numberOr(String name, int otherwise, int least, int most) {
        return has(name)
                ? number(name, least, most)
                : this.<Integer>skipped(name).orElse(otherwise);
    }

    private static boolean between(int number, int least, int most) {
        return number >= least && number <= most;
    }

    boolean flag(String name) {
        var text = find(name).map(this::scalar).orElse("false");
        if (!text.equals("true") && !text.equals("false")) wrongAt(name, "true-or-false", name);
        return text.equals("true");
    }

    /** One of the constants, by what definitions call it. */
    <T> T oneOf(String name, T[] constants, Function<T, String> word) {
        var text = need(name).map(this::scalar).orElse("");
        for (var constant : constants) if (word.apply(constant).equals(text)) return constant;
        if (has(name))
            wrongAt(
                    name,
                    "one-of",
                    name,
                    String.join(", ", Arrays.stream(constants).map(word).toList()));
        return constants[0];
    }

    Wording wording(String name) {
        return need(name).map(this::wording).orElse(NOTHING);
    }

    Optional<Wording> wordingIf(String name) {
        return find(name).map(this::wording);
    }

    List<Wording> wordings(String name) {
        return find(name).map(this::items).orElse(List.of()).stream()
                .map(this::wording)
                .toList();
    }

    private Wording wording(Node node) {
        var both = new YamlEntry(node, problems);
        var wording = new Wording(both.text("vi"), both.text("en"));
        both.end();
        return wording;
    }

    private String text(String language) {
        var text = need(language).map(this::scalar).orElse("").strip();
        if (has(language) && text.isEmpty()) wrongAt(language, "empty-text");
        if (text.length() > LONGEST_TEXT) wrongAt(language, "long-text", String.valueOf(LONGEST_TEXT));
        return text;
    }

    /** Words, whether they stand as a list or one alone. */
    List<String> words(String name) {
        var node = find(name);
        if (node.isEmpty()) return List.of();
        if (node.get() instanceof ScalarNode only) return List.of(only.getValue());
        return items(node.get()).stream().map(this::scalar).toList();
    }

    /** The parts of a list, each read by itself and to its end. */
    <T> List<T> each(String name, Function<YamlEntry, T> reader) {
        return find(name).map(this::items).orElse(List.of()).stream()
                .map(node -> part(node, reader))
                .toList();
    }

    <T> Optional<T> partIf(String name, Function<YamlEntry, T> reader) {
        return find(name).map(node -> part(node, reader));
    }

    private <T> T part(Node node, Function<YamlEntry, T> reader) {
        var entry = new YamlEntry(node, problems);
        var read = reader.apply(entry);
        entry.end();
        return read;
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode list) return new ArrayList<>(list.getValue());
        wrong(line(node), "list-expected");
        return List.of();
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode text) return text.getValue();
        wrong(line(node), "word-expected");
        return "";
    }

    private static int line(Node node) {
        return node.getStartMark().map(BoundedYaml::line).orElse(0);
    }
}
