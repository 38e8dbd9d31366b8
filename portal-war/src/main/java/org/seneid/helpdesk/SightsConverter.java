package org.seneid.helpdesk;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.seneid.platform.Sight;

/** Keeps {@link Sights} as one varchar column: they are always read whole, and never searched. */
@Converter(autoApply = true)
public class SightsConverter implements AttributeConverter<Sights, String> {

    @Override
    public String convertToDatabaseColumn(Sights sights) {
        return sights == null ? null : sights.chosen().stream().map(Sight::name).collect(joining(","));
    }

    @Override
    public Sights convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new Sights(Stream.of(column.split(",")).map(Sight::valueOf).toList());
    }
}
