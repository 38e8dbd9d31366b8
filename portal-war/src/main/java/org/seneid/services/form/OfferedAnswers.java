package org.seneid.services.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.services.definition.Wording;

/** Answers that could be chosen, by the id of their field; kept of an application as far as they were. */
public record OfferedAnswers(Map<String, List<OfferedAnswer>> byField) {

    public static final OfferedAnswers NONE = new OfferedAnswers(Map.of());

    public OfferedAnswers {
        byField = Map.copyOf(byField);
    }

    OfferedAnswers chosen(Answers answers) {
        var chosen = new LinkedHashMap<String, List<OfferedAnswer>>();
        byField.forEach((field, offered) -> {
            var said = answers.everywhere(field);
            var kept =
                    offered.stream().filter(one -> said.contains(one.value())).toList();
            if (!kept.isEmpty()) chosen.put(field, kept);
        });
        return new OfferedAnswers(chosen);
    }

    /** The people who are among what a field offers. */
    public List<PersonalId> people(String field) {
        return byField.getOrDefault(field, List.of()).stream()
                .flatMap(one -> one.person().stream())
                .toList();
    }

    /** As the authority reads them: people with their whole number. */
    public Map<String, List<OfferedAnswer>> forAuthority() {
        return changed(OfferedAnswers::numbered);
    }

    private Map<String, List<OfferedAnswer>> changed(UnaryOperator<OfferedAnswer> change) {
        var changed = new LinkedHashMap<String, List<OfferedAnswer>>();
        byField.forEach((field, offered) ->
                changed.put(field, offered.stream().map(change).toList()));
        return changed;
    }

    private static OfferedAnswer numbered(OfferedAnswer answer) {
        return answer.person()
                .map(person -> new OfferedAnswer(
                        answer.value(), answer.label(), whole(answer.hint(), person), answer.quoted(), answer.person()))
                .orElse(answer);
    }

    private static Wording whole(Wording hint, PersonalId person) {
        return new Wording(
                hint.vi() + number(Messages.in(Language.VIETNAMESE), person),
                hint.en() + number(Messages.in(Language.ENGLISH), person));
    }

    private static String number(Messages words, PersonalId person) {
        return " · " + words.text("services.household.number", person.grouped());
    }

    String written() {
        var all = StoredJson.object();
        byField.forEach((field, offered) -> {
            var array = StoredJson.array();
            offered.forEach(one -> array.add(written(one)));
            all.add(field, array);
        });
        return all.build().toString();
    }

    private static JsonObjectBuilder written(OfferedAnswer answer) {
        var written = StoredJson.object()
                .add("value", answer.value())
                .add("label", written(answer.label()))
                .add("hint", written(answer.hint()))
                .add("quoted", answer.quoted());
        answer.person().ifPresent(person -> written.add("person", person.digits()));
        return written;
    }

    private static JsonObjectBuilder written(Wording wording) {
        return StoredJson.object().add("vi", wording.vi()).add("en", wording.en());
    }

    static OfferedAnswers read(String written) {
        try (var reader = StoredJson.reader(written)) {
            var all = new LinkedHashMap<String, List<OfferedAnswer>>();
            reader.readObject()
                    .forEach((field, offered) -> all.put(
                            field,
                            offered.asJsonArray().stream()
                                    .map(JsonValue::asJsonObject)
                                    .map(OfferedAnswers::read)
                                    .toList()));
            return new OfferedAnswers(all);
        }
    }

    private static OfferedAnswer read(JsonObject value) {
        return new OfferedAnswer(
                value.getString("value"),
                wording(value.getJsonObject("label")),
                wording(value.getJsonObject("hint")),
                value.getBoolean("quoted"),
                Optional.ofNullable(value.getString("person", null)).map(PersonalId::new));
    }

    private static Wording wording(JsonObject both) {
        return new Wording(both.getString("vi"), both.getString("en"));
    }

    /** Keeps {@link OfferedAnswers} as JSON. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<OfferedAnswers, String> {

        @Override
        public String convertToDatabaseColumn(OfferedAnswers answers) {
            return answers == null ? null : answers.written();
        }

        @Override
        public OfferedAnswers convertToEntityAttribute(String column) {
            return column == null ? null : OfferedAnswers.read(column);
        }
    }
}
