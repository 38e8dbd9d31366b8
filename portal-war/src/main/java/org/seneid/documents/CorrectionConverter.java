package org.seneid.documents;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Correction} as a varchar column. */
@Converter(autoApply = true)
public class CorrectionConverter implements AttributeConverter<Correction, String> {

    @Override
    public String convertToDatabaseColumn(Correction correction) {
        return correction == null ? null : correction.words();
    }

    @Override
    public Correction convertToEntityAttribute(String column) {
        return column == null ? null : new Correction(column);
    }
}
