package org.seneid.documents;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** What a field should say, in the citizen's words: one line, without signs that nobody sees. */
public record Correction(String words) {

    public static final int MOST = 300;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    /** @throws RuleBroken {@code documents.report.empty} or {@code documents.report.long} */
    public Correction {
        words = UNSEEN.matcher(TypedText.line(words)).replaceAll("").strip();
        if (words.isEmpty()) throw new RuleBroken("documents.report.empty").at("correction");
        if (words.length() > MOST) throw new RuleBroken("documents.report.long", MOST, words.length()).at("correction");
    }

    /** Keeps a {@link Correction} as a varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Correction, String> {

        @Override
        public String convertToDatabaseColumn(Correction correction) {
            return correction == null ? null : correction.words();
        }

        @Override
        public Correction convertToEntityAttribute(String column) {
            return column == null ? null : new Correction(column);
        }
    }
}
