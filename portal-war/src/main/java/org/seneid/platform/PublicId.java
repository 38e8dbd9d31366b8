package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** What an address or another system sees instead of a row number: 26 random characters, 130 bits. */
public record PublicId(String value) implements Serializable {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford base 32
    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws NotFound when the text has not the shape of an id: an address like that leads nowhere */
    public PublicId {
        if (!shaped(value)) throw new NotFound();
    }

    /** Whether a text can be an id, for pages that answer the same to those that cannot. */
    public static boolean shaped(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    public static PublicId random() {
        var chance = new byte[LENGTH];
        RANDOM.nextBytes(chance); // once: each call waits for every other
        var id = new StringBuilder(LENGTH);
        for (var each : chance) id.append(ALPHABET.charAt(each & ALPHABET.length() - 1));
        return new PublicId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }

    /** Keeps a {@link PublicId} as a varchar(26) column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<PublicId, String> {

        @Override
        public String convertToDatabaseColumn(PublicId id) {
            return id == null ? null : id.value();
        }

        @Override
        public PublicId convertToEntityAttribute(String column) {
            return column == null ? null : new PublicId(column);
        }
    }
}
