package org.seneid.registry.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NormalizedText;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.AnswerRefused.Reason;

/** Reads typed values out of an answer's JSON; what is missing or of another type makes the answer unreadable. */
public record Claims(Register register, Map<String, Object> json) {

    public boolean has(String key) {
        return json.get(key) != null;
    }

    /** Composed (NFC), however the register writes its letters; what it signed stays as it came. */
    public String text(String key) {
        return read(key, value -> NormalizedText.of((String) value, Normalizer.Form.NFC));
    }

    public String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    Boolean flagOrNull(String key) {
        return has(key) ? read(key, Boolean.class::cast) : null;
    }

    PersonalId person(String key) {
        return read(key, value -> new PersonalId((String) value));
    }

    int number(String key) {
        return read(key, value -> Math.toIntExact(((Number) value).longValue()));
    }

    Integer numberOrNull(String key) {
        return has(key) ? number(key) : null;
    }

    public LocalDate date(String key) {
        return read(key, value -> LocalDate.parse((String) value));
    }

    /** Of many people the year alone is known. */
    public BirthDate birth(String key) {
        return read(key, value -> BirthDate.parse((String) value));
    }

    public LocalDate dateOrNull(String key) {
        return has(key) ? date(key) : null;
    }

    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return read(key, value -> Enum.valueOf(type, ((String) value).toUpperCase(Locale.ROOT)));
    }

    public Place place(String key) {
        var in = nested(read(key, Function.identity()));
        return new Place(
                in.has("line") ? in.text("line") : "",
                in.text("commune"),
                in.text("communeCode"),
                in.text("province"),
                in.text("provinceCode"));
    }

    Portrait portrait(String key) {
        return read(key, value -> new Portrait((String) value));
    }

    /** The claims of each object in a list. */
    public List<Claims> each(String key) {
        return read(key, value -> (List<?>) value).stream().map(this::nested).toList();
    }

    LicenceClasses classes(String key) {
        return new LicenceClasses(each(key).stream()
                .map(in -> new LicenceClass(in.text("code"), in.date("from"), in.dateOrNull("until")))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private Claims nested(Object value) {
        if (value instanceof Map<?, ?> map) return new Claims(register, (Map<String, Object>) map);
        throw new AnswerRefused(register, Reason.UNREADABLE);
    }

    private <T> T read(String key, Function<Object, T> as) {
        var value = json.get(key);
        if (value == null) throw new AnswerRefused(register, Reason.UNREADABLE);
        try {
            return as.apply(value);
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            throw new AnswerRefused(register, Reason.UNREADABLE, e);
        }
    }
}
