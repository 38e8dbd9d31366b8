package org.seneid.enrolment.appointment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.TypedText;

/**
 * What an appointment is called aloud and in its QR code, {@code LH-7K3Q-P9XM}: eight random characters of Crockford's base
 * 32. It opens nothing by itself; a desk finds by it only its own appointments.
 *
 * @param value the eight characters, in small letters
 */
public record AppointmentReference(String value) implements Serializable {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;
    private static final int HALF = 4;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern MARKED = Pattern.compile("^lh", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();

    public static AppointmentReference random() {
        var text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(letter -> text.append(ALPHABET.charAt(letter)));
        return new AppointmentReference(text.toString());
    }

    /** Reads what was scanned or typed, with or without dashes; empty when it is something else, as without its {@code LH}. */
    public static Optional<AppointmentReference> typed(String typed) {
        var code = TypedText.code(typed);
        if (!MARKED.matcher(code).find()) return Optional.empty();
        var bare = TypedText.base32(code.substring(2));
        return SHAPE.matcher(bare).matches() ? Optional.of(new AppointmentReference(bare)) : Optional.empty();
    }

    /** {@code LH-7K3Q-P9XM}. */
    public String text() {
        var large = value.toUpperCase(Locale.ROOT);
        return "LH-" + large.substring(0, HALF) + "-" + large.substring(HALF);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Keeps an {@link AppointmentReference} as a char(8) column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<AppointmentReference, String> {

        @Override
        public String convertToDatabaseColumn(AppointmentReference reference) {
            return reference == null ? null : reference.value();
        }

        @Override
        public AppointmentReference convertToEntityAttribute(String column) {
            return column == null ? null : new AppointmentReference(column);
        }
    }
}
