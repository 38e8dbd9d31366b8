package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.seneid.platform.RuleBroken;

/** Whom the citizen means the share for: their own note, which the portal does not know to be true. */
public record Receiver(String note) {

    public static final int MOST = 100;
    public static final Receiver UNSAID = new Receiver("");

    /** @throws RuleBroken {@code sharing.receiver.long} */
    public Receiver {
        note = FreeText.tidy(note);
        if (note.length() > MOST) throw new RuleBroken("sharing.receiver.long", MOST, note.length()).at("receiver");
    }

    public boolean said() {
        return !note.isEmpty();
    }

    /** Keeps a {@link Receiver} as a varchar column, empty when nobody was noted. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Receiver, String> {

        @Override
        public String convertToDatabaseColumn(Receiver receiver) {
            return receiver == null ? "" : receiver.note();
        }

        @Override
        public Receiver convertToEntityAttribute(String column) {
            return new Receiver(column);
        }
    }
}
