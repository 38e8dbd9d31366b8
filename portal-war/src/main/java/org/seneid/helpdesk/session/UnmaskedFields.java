package org.seneid.helpdesk.session;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.platform.acting.MaskedField;

/** What an agent had shown to them that is masked otherwise. */
public record UnmaskedFields(Set<MaskedField> shown) implements Serializable {

    static final UnmaskedFields NOTHING = new UnmaskedFields(Set.of());

    public UnmaskedFields {
        shown = Set.copyOf(shown);
    }

    boolean shows(MaskedField what) {
        return shown.contains(what);
    }

    UnmaskedFields and(MaskedField what) {
        var more = EnumSet.of(what);
        more.addAll(shown);
        return new UnmaskedFields(more);
    }

    /** Keeps {@link UnmaskedFields} as one varchar column: it is always read whole, and never searched. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<UnmaskedFields, String> {

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
}
