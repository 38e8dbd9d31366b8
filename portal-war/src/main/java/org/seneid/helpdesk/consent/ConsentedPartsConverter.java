package org.seneid.helpdesk.consent;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.seneid.platform.acting.AccountPart;

/** Keeps {@link ConsentedParts} as one varchar column: they are always read whole, and never searched. */
@Converter(autoApply = true)
public class ConsentedPartsConverter implements AttributeConverter<ConsentedParts, String> {

    @Override
    public String convertToDatabaseColumn(ConsentedParts sights) {
        return sights == null
                ? null
                : sights.chosen().stream().map(AccountPart::name).collect(joining(","));
    }

    @Override
    public ConsentedParts convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new ConsentedParts(
                        Stream.of(column.split(",")).map(AccountPart::valueOf).toList());
    }
}
