package org.seneid.services.form;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What has been answered in a form so far, as it was typed.
 *
 * @param values by the id of the field; on a page that is filled several times, by the id and the number of the time:
 *     {@code name.2}. How many times stands under the page's id with {@code #} before it
 * @param passed the ids of the pages that somebody went on from
 */
public record Answers(SortedMap<String, List<String>> values, SortedSet<String> passed) {

    public static final Answers NONE = new Answers(new TreeMap<>(), new TreeSet<>());

    public Answers {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        passed = Collections.unmodifiableSortedSet(new TreeSet<>(passed));
    }

    /** Where the answer to a field of a page stands that is filled several times. */
    public static String key(String field, int time) {
        return time == 0 ? field : field + "." + time;
    }

    /** Everything that was answered to a field; empty when nothing was. */
    public List<String> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** How many times a page was filled. */
    public int times(String page) {
        return of("#" + page).stream().findFirst().map(Integer::parseInt).orElse(0);
    }

    public Answers with(String key, List<String> answered) {
        var changed = new TreeMap<>(values);
        if (answered.isEmpty()) changed.remove(key);
        else changed.put(key, List.copyOf(answered));
        return new Answers(changed, passed);
    }

    public Answers times(String page, int count) {
        return with("#" + page, count == 0 ? List.of() : List.of(String.valueOf(count)));
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
        var answered = Json.createObjectBuilder();
        values.forEach((key, texts) -> answered.add(key, Json.createArrayBuilder(texts)));
        return Json.createObjectBuilder()
                .add("values", answered)
                .add("passed", Json.createArrayBuilder(passed))
                .build()
                .toString();
    }

    static Answers read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
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
