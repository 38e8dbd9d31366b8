package org.seneid.enrolment.desk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PreRegistration} as the text of its code. */
@Converter(autoApply = true)
public class PreRegistrationConverter implements AttributeConverter<PreRegistration, String> {

    @Override
    public String convertToDatabaseColumn(PreRegistration prepared) {
        return prepared == null ? null : prepared.text();
    }

    @Override
    public PreRegistration convertToEntityAttribute(String column) {
        return column == null ? null : PreRegistration.read(column).orElseThrow();
    }
}
