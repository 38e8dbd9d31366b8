package org.seneid.services.form;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.seneid.platform.PersonalId;
import org.seneid.services.definition.FormPage;

/**
 * What has been answered in a form so far, as it was typed.
 *
 * @param values by the id of the field; on a page that is filled for several items, by the id and the number of the item:
 *     {@code name.2}. The numbers of its items stand under the page's id with {@code #} before it
 * @param passed the ids of the pages that somebody went on from
 */
public record Answers(SortedMap<String, List<String>> values, SortedSet<String> passed) {

    public static final Answers NONE = new Answers(new TreeMap<>(), new TreeSet<>());

    public Answers {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        passed = Collections.unmodifiableSortedSet(new TreeSet<>(passed));
    }

    /** Where the answer to a field stands that is asked for each item of a page. */
    public static String key(String field, int item) {
        return item == 0 ? field : field + "." + item;
    }

    /** Where the numbers of a page's items stand. */
    static String itemsKey(String page) {
        return "#" + page;
    }

    /** Everything that was answered to a field; empty when nothing was. */
    public List<String> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The person whose number was answered to a field; empty when none was. */
    public Optional<PersonalId> person(String field) {
        return of(field).stream().findFirst().flatMap(PersonalId::typed);
    }

    /** Everything that was answered to a field, for whatever item. */
    List<String> everywhere(String field) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equals(field) || entry.getKey().startsWith(field + "."))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The numbers of a page's items in the order in which they were added; an item keeps its number. */
    public List<Integer> items(String page) {
        return of(itemsKey(page)).stream().map(Integer::valueOf).toList();
    }

    /** The number that the next item of a page gets. */
    public int nextItem(String page) {
        return items(page).stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    public Answers with(String key, List<String> answered) {
        var changed = new TreeMap<>(values);
        if (answered.isEmpty()) changed.remove(key);
        else changed.put(key, List.copyOf(answered));
        return new Answers(changed, passed);
    }

    /** With one more item of a page; one that is there already stays. */
    public Answers adding(String page, int item) {
        if (items(page).contains(item)) return this;
        var numbers = new ArrayList<>(of(itemsKey(page)));
        numbers.add(String.valueOf(item));
        return with(itemsKey(page), numbers);
    }

    /** Without an item of a page and what was answered for it. */
    public Answers removing(FormPage page, int item) {
        var numbers = new ArrayList<>(of(itemsKey(page.id())));
        numbers.remove(String.valueOf(item));
        var left = with(itemsKey(page.id()), numbers);
        for (var field : page.fields()) left = left.with(key(field.id(), item), List.of());
        return left;
    }

    public Answers passing(String page) {
        var further = new TreeSet<>(passed);
        further.add(page);
        return new Answers(values, further);
    }

    /** Only what stands under the keys that are wanted. */
    public Answers only(Predicate<String> wanted) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(wanted.negate());
        return new Answers(kept, passed);
    }

    String written() {
        var answered = StoredJson.object();
        values.forEach((key, texts) -> answered.add(key, StoredJson.array(texts)));
        return StoredJson.object()
                .add("values", answered)
                .add("passed", StoredJson.array(passed))
                .build()
                .toString();
    }

    static Answers read(String written) {
        try (var reader = StoredJson.reader(written)) {
            var whole = reader.readObject();
            var values = new TreeMap<String, List<String>>();
            whole.getJsonObject("values")
                    .forEach((key, texts) -> values.put(
                            key, texts.asJsonArray().stream().map(Answers::text).toList()));
            var passed = new TreeSet<String>();
            whole.getJsonArray("passed").forEach(page -> passed.add(text(page)));
            return new Answers(values, passed);
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    /** Answers are nobody's business by accident. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }

    /** Keeps {@link Answers} as JSON. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Answers, String> {

        @Override
        public String convertToDatabaseColumn(Answers answers) {
            return answers == null ? null : answers.written();
        }

        @Override
        public Answers convertToEntityAttribute(String column) {
            return column == null ? null : Answers.read(column);
        }
    }
}
