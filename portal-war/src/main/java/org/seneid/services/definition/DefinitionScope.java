package org.seneid.services.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a definition has named so far. Conditions can only speak of what stands before them, so that no form can ask in a
 * circle.
 */
final class DefinitionScope {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;

    private final Map<String, FormField> fields = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    /** Reads the id of something new. */
    String fresh(YamlEntry entry) {
        var id = entry.word("id", ID);
        if (id.length() > LONGEST_ID) entry.wrongAt("id", "shape", "id", id);
        if (names(id)) entry.wrongAt("id", "twice", id);
        return id;
    }

    void know(String id) {
        known.add(id);
    }

    /** @param severalTimes whether its page is filled several times, and so nothing else can ask for its answer */
    void ask(FormField field, boolean severalTimes) {
        fields.put(field.id(), field);
        if (severalTimes) repeated.add(field.id());
    }

    boolean names(String id) {
        return fields.containsKey(id) || known.contains(id);
    }

    boolean isKnown(String id) {
        return known.contains(id);
    }

    boolean isField(String id, FieldType type) {
        return fields.containsKey(id) && fields.get(id).type() == type && !repeated.contains(id);
    }

    boolean isOptional(String id) {
        return fields.containsKey(id) && fields.get(id).optional();
    }

    /** Whether another person can be shown it: a known value, or one answer that is no file. */
    boolean isShowable(String id) {
        return isKnown(id)
                || fields.containsKey(id)
                        && !repeated.contains(id)
                        && !isField(id, FieldType.UPLOAD)
                        && !isField(id, FieldType.SHARE);
    }

    /** Whether a field of the type has to be answered, once. */
    boolean asks(FieldType type) {
        return fields.values().stream()
                .anyMatch(field -> field.type() == type && !field.optional() && !repeated.contains(field.id()));
    }

    /** A list of conditions, all of which must hold. */
    List<Condition> conditions(YamlEntry entry, String name) {
        return entry.each(name, this::condition);
    }

    List<Rule> rules(YamlEntry entry, String name) {
        return entry.each(name, this::rule);
    }

    Rule rule(YamlEntry entry) {
        return new Rule(condition(entry), entry.wording("wrong"));
    }

    /** A condition of a field itself, which needs not say whom it speaks of. */
    Rule ruleOf(String field, YamlEntry entry) {
        return new Rule(compared(field, entry), entry.wording("wrong"));
    }

    private Condition condition(YamlEntry entry) {
        var subject = entry.word("of", ID);
        if (entry.has("of") && !names(subject)) entry.wrongAt("of", "not-before", subject);
        if (repeated.contains(subject)) entry.wrongAt("of", "repeated", subject);
        return compared(subject, entry);
    }

    private Condition compared(String subject, YamlEntry entry) {
        for (var comparison : ConditionOperator.values())
            if (entry.has(comparison.word()))
                return new Condition(subject, comparison, with(entry, comparison, subject));
        entry.wrongAt("of", "no-comparison", ConditionOperator.IS.word());
        return new Condition(subject, ConditionOperator.IS, List.of());
    }

    private List<String> with(YamlEntry entry, ConditionOperator comparison, String subject) {
        if (comparison == ConditionOperator.IS_KNOWN) {
            if (!entry.flag(comparison.word())) entry.wrongAt(comparison.word(), "true-only");
            return List.of();
        }
        var words = entry.words(comparison.word());
        if (words.isEmpty()) entry.wrongAt(comparison.word(), "no-words");
        if (comparison.ordered() && (words.size() != 1 || !orderable(words.get(0))))
            entry.wrongAt(comparison.word(), "order", comparison.word());
        if (fields.containsKey(subject)) words.forEach(word -> offered(entry, comparison, fields.get(subject), word));
        return words;
    }

    private static void offered(YamlEntry entry, ConditionOperator comparison, FormField field, String word) {
        var values = field.type() == FieldType.YES_NO
                ? List.of("yes", "no")
                : field.options().stream().map(FieldOption::value).toList();
        if (!values.isEmpty() && !values.contains(word))
            entry.wrongAt(comparison.word(), "no-option", word, field.id());
    }

    private static boolean orderable(String word) {
        if (word.matches("[0-9]{1,18}") || Condition.reckoned(word)) return true;
        try {
            LocalDate.parse(word);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    static Pattern id() {
        return ID;
    }
}
