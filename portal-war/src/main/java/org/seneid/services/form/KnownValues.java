package org.seneid.services.form;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.registry.document.Register;
import org.seneid.services.definition.Wording;

/** What sources said for one form, in the order of its definition. */
public record KnownValues(List<KnownValue> all) {

    public static final KnownValues NONE = new KnownValues(List.of());

    public KnownValues {
        all = List.copyOf(all);
    }

    public Optional<KnownValue> of(String id) {
        return all.stream().filter(value -> value.id().equals(id)).findFirst();
    }

    /** With what others share. */
    public KnownValues with(KnownValues shared) {
        return new KnownValues(Stream.concat(all.stream(), shared.all.stream()).toList());
    }

    /** Without what is shared for a field. */
    public KnownValues without(String field) {
        return new KnownValues(
                all.stream().filter(value -> !value.sharedFor(field)).toList());
    }

    /** The ids of what says something else than in an earlier taking, is new, or is gone. */
    public List<String> changedSince(KnownValues earlier) {
        var changed = all.stream()
                .filter(value -> earlier.of(value.id()).filter(value::same).isEmpty())
                .map(KnownValue::id)
                .toList();
        var gone = earlier.all().stream()
                .map(KnownValue::id)
                .filter(id -> of(id).isEmpty())
                .toList();
        return Stream.concat(changed.stream(), gone.stream()).toList();
    }

    String written() {
        JsonArrayBuilder values = StoredJson.array();
        all.forEach(value -> values.add(written(value)));
        return values.build().toString();
    }

    private static JsonObjectBuilder written(KnownValue value) {
        var written = StoredJson.object()
                .add("id", value.id())
                .add("label", written(value.label()))
                .add("raw", value.raw())
                .add("text", written(value.text()))
                .add("quoted", value.quoted())
                .add("at", value.at().toString());
        value.register().ifPresent(register -> written.add("register", register.name()));
        return written;
    }

    private static JsonObjectBuilder written(Wording wording) {
        return StoredJson.object().add("vi", wording.vi()).add("en", wording.en());
    }

    static KnownValues read(String written) {
        try (var reader = StoredJson.reader(written)) {
            return new KnownValues(reader.readArray().stream()
                    .map(value -> read(value.asJsonObject()))
                    .toList());
        }
    }

    private static KnownValue read(JsonObject value) {
        return new KnownValue(
                value.getString("id"),
                wording(value.getJsonObject("label")),
                value.getString("raw"),
                wording(value.getJsonObject("text")),
                value.getBoolean("quoted"),
                Register.named(value.getString("register", "")),
                Instant.parse(value.getString("at")));
    }

    private static Wording wording(JsonObject both) {
        return new Wording(both.getString("vi"), both.getString("en"));
    }

    /** Keeps {@link KnownValues} as JSON. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<KnownValues, String> {

        @Override
        public String convertToDatabaseColumn(KnownValues values) {
            return values == null ? null : values.written();
        }

        @Override
        public KnownValues convertToEntityAttribute(String column) {
            return column == null ? null : KnownValues.read(column);
        }
    }
}
