package org.seneid.services.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.registry.document.DocumentKind;
import org.seneid.sharing.choice.Attribute;

/** Reads the pages of a form. */
final class FormPageReader {

    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_FILES = 10;
    private static final int MOST_TIMES = 20;

    private static final Set<FieldType> NOT_REPEATED =
            EnumSet.of(FieldType.DOCUMENT, FieldType.UPLOAD, FieldType.SHARE);

    /** What addresses have in the place of a page already. */
    private static final Set<String> TAKEN = Set.of("check", "done", "pdf", "start");

    private final DefinitionScope scope;
    private final Set<String> ids = new HashSet<>();

    FormPageReader(DefinitionScope scope) {
        this.scope = scope;
    }

    FormPage page(YamlEntry entry) {
        var id = entry.word("id", DefinitionScope.id());
        if (!ids.add(id)) entry.wrongAt("id", "twice", id);
        if (TAKEN.contains(id)) entry.wrongAt("id", "taken", id);
        var when = scope.conditions(entry, "when");
        var repetition = entry.partIf("repeat", FormPageReader::repetition);
        var shows = entry.words("shows");
        shows.stream()
                .filter(shown -> !scope.isKnown(shown))
                .forEach(shown -> entry.wrongAt("shows", "not-known", shown));
        var fields = entry.each("fields", field -> field(field, repetition.isPresent()));
        if (fields.isEmpty()) entry.wrongAt("fields", "no-fields", id);
        return new FormPage(
                id,
                entry.wording("title"),
                entry.wordingIf("hint"),
                entry.wordingIf("why"),
                when,
                repetition,
                shows,
                fields);
    }

    private static Repetition repetition(YamlEntry entry) {
        var least = entry.number("least", 0, MOST_TIMES);
        var most = entry.number("most", Math.max(1, least), MOST_TIMES);
        return new Repetition(least, most, entry.wording("item"));
    }

    private FormField field(YamlEntry entry, boolean repeated) {
        var id = scope.fresh(entry);
        var type = entry.oneOf("type", FieldType.values(), FieldType::word);
        if (repeated && NOT_REPEATED.contains(type)) entry.wrongAt("type", "not-repeated", type.word());
        var read = new FormField(
                id,
                type,
                entry.wording("label"),
                entry.wordingIf("hint"),
                entry.flag("optional"),
                longest(entry, type),
                options(entry, type),
                kind(entry, type),
                attributes(entry, type),
                entry.each("rules", rule -> scope.ruleOf(id, rule)),
                scope.conditions(entry, "when"));
        scope.ask(read, repeated);
        return read;
    }

    private static int longest(YamlEntry entry, FieldType type) {
        return switch (type) {
            case LINES -> entry.numberOr("longest", LONGEST_TEXT, 1, LONGEST_TEXT);
            case UPLOAD -> entry.numberOr("longest", 1, 1, MOST_FILES);
            default -> entry.numberOr("longest", LONGEST_LINE, 1, LONGEST_LINE);
        };
    }

    private List<FieldOption> options(YamlEntry entry, FieldType type) {
        if (!type.hasOptions()) return List.of();
        var options = entry.each("options", this::option);
        if (options.size() < 2) entry.wrongAt("options", "few-options");
        var values = new ArrayList<String>();
        for (var option : options) {
            if (values.contains(option.value())) entry.wrongAt("options", "twice", option.value());
            values.add(option.value());
        }
        return options;
    }

    private FieldOption option(YamlEntry entry) {
        return new FieldOption(
                entry.word("value", OPTION),
                entry.wording("label"),
                entry.wordingIf("hint"),
                scope.conditions(entry, "when"));
    }

    /** A portrait is no value of a form. */
    private static List<Attribute> attributes(YamlEntry entry, FieldType type) {
        if (type != FieldType.SHARE) return List.of();
        var words = entry.words("attributes");
        if (words.isEmpty()) entry.wrongAt("attributes", "missing", "attributes");
        var attributes = new ArrayList<Attribute>();
        for (var word : words)
            Stream.of(Attribute.values())
                    .filter(one -> !one.portrait() && one.slug().equals(word))
                    .findFirst()
                    .ifPresentOrElse(attributes::add, () -> entry.wrongAt("attributes", "no-attribute", word));
        return attributes;
    }

    private static Optional<DocumentKind> kind(YamlEntry entry, FieldType type) {
        if (type != FieldType.DOCUMENT) return Optional.empty();
        var slug = entry.word("kind", DefinitionScope.id());
        var kind = Stream.of(DocumentKind.values())
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        if (kind.isEmpty()) entry.wrongAt("kind", "no-kind", slug);
        return kind;
    }
}
