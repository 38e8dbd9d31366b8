package org.seneid.helpdesk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.seneid.platform.Masked;

/** Keeps {@link Unmasked} as one varchar column: it is always read whole, and never searched. */
@Converter(autoApply = true)
public class UnmaskedConverter implements AttributeConverter<Unmasked, String> {

    @Override
    public String convertToDatabaseColumn(Unmasked unmasked) {
        return unmasked == null
                ? null
                : unmasked.shown().stream().map(Masked::name).sorted().collect(joining(","));
    }

    @Override
    public Unmasked convertToEntityAttribute(String column) {
        if (column == null || column.isEmpty()) return Unmasked.NOTHING;
        return new Unmasked(Stream.of(column.split(",")).map(Masked::valueOf).collect(toSet()));
    }
}
