package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PersonalId} as a char(12) column. */
@Converter(autoApply = true)
public class PersonalIdConverter implements AttributeConverter<PersonalId, String> {

    @Override
    public String convertToDatabaseColumn(PersonalId id) {
        return id == null ? null : id.digits();
    }

    @Override
    public PersonalId convertToEntityAttribute(String column) {
        return column == null ? null : new PersonalId(column);
    }
}
