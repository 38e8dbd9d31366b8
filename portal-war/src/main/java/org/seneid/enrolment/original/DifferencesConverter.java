package org.seneid.enrolment.original;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Differences} as one varchar column: they are always read whole, and never searched. */
@Converter(autoApply = true)
public class DifferencesConverter implements AttributeConverter<Differences, String> {

    @Override
    public String convertToDatabaseColumn(Differences differences) {
        return differences == null ? null : differences.written();
    }

    @Override
    public Differences convertToEntityAttribute(String column) {
        return column == null ? null : Differences.read(column);
    }
}
