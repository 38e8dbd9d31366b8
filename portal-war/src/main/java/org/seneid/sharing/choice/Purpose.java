package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.seneid.platform.RuleBroken;

/** What a share is for, in the citizen's words; whoever looks reads it too. */
public record Purpose(String words) {

    public static final int MOST = 200;

    /** @throws RuleBroken {@code sharing.purpose.missing} or {@code sharing.purpose.long} */
    public Purpose {
        words = FreeText.tidy(words);
        if (words.isEmpty()) throw new RuleBroken("sharing.purpose.missing").at("purpose");
        if (words.length() > MOST) throw new RuleBroken("sharing.purpose.long", MOST, words.length()).at("purpose");
    }

    /** Keeps a {@link Purpose} as a varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Purpose, String> {

        @Override
        public String convertToDatabaseColumn(Purpose purpose) {
            return purpose == null ? null : purpose.words();
        }

        @Override
        public Purpose convertToEntityAttribute(String column) {
            return column == null ? null : new Purpose(column);
        }
    }
}
