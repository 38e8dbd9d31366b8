package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Purpose} as a varchar column. */
@Converter(autoApply = true)
public class PurposeConverter implements AttributeConverter<Purpose, String> {

    @Override
    public String convertToDatabaseColumn(Purpose purpose) {
        return purpose == null ? null : purpose.words();
    }

    @Override
    public Purpose convertToEntityAttribute(String column) {
        return column == null ? null : new Purpose(column);
    }
}
