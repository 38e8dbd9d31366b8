package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Receiver} as a varchar column, empty when nobody was noted. */
@Converter(autoApply = true)
public class ReceiverConverter implements AttributeConverter<Receiver, String> {

    @Override
    public String convertToDatabaseColumn(Receiver receiver) {
        return receiver == null ? "" : receiver.note();
    }

    @Override
    public Receiver convertToEntityAttribute(String column) {
        return new Receiver(column);
    }
}
