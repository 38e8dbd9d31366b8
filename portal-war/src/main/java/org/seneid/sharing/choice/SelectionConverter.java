package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a {@link Selection} as one varchar column: it is always read whole, and never searched. */
@Converter(autoApply = true)
public class SelectionConverter implements AttributeConverter<Selection, String> {

    @Override
    public String convertToDatabaseColumn(Selection selection) {
        return selection == null
                ? null
                : selection.choices().stream().map(Choice::toString).collect(Collectors.joining(" "));
    }

    @Override
    public Selection convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new Selection(Stream.of(column.split(" ")).map(Choice::of).toList());
    }
}
