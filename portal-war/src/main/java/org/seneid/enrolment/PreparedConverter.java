package org.seneid.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Prepared} as the text of its code. */
@Converter(autoApply = true)
public class PreparedConverter implements AttributeConverter<Prepared, String> {

    @Override
    public String convertToDatabaseColumn(Prepared prepared) {
        return prepared == null ? null : prepared.text();
    }

    @Override
    public Prepared convertToEntityAttribute(String column) {
        return column == null ? null : Prepared.read(column).orElseThrow();
    }
}
