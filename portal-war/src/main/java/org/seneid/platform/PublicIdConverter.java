package org.seneid.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PublicId} as a varchar(26) column. */
@Converter(autoApply = true)
public class PublicIdConverter implements AttributeConverter<PublicId, String> {

    @Override
    public String convertToDatabaseColumn(PublicId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PublicId convertToEntityAttribute(String column) {
        return column == null ? null : new PublicId(column);
    }
}
