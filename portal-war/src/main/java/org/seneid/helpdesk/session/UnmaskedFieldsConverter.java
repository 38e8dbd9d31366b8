package org.seneid.helpdesk.session;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.seneid.platform.acting.MaskedField;

/** Keeps {@link UnmaskedFields} as one varchar column: it is always read whole, and never searched. */
@Converter(autoApply = true)
public class UnmaskedFieldsConverter implements AttributeConverter<UnmaskedFields, String> {

    @Override
    public String convertToDatabaseColumn(UnmaskedFields unmasked) {
        return unmasked == null
                ? null
                : unmasked.shown().stream().map(MaskedField::name).sorted().collect(joining(","));
    }

    @Override
    public UnmaskedFields convertToEntityAttribute(String column) {
        if (column == null || column.isEmpty()) return UnmaskedFields.NOTHING;
        return new UnmaskedFields(
                Stream.of(column.split(",")).map(MaskedField::valueOf).collect(toSet()));
    }
}
