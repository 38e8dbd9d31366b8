package org.seneid.helpdesk.consent;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.AccountPart;

/** What a citizen lets an agent see. */
public record ConsentedParts(List<AccountPart> chosen) implements Serializable {

    /** @throws RuleBroken {@code helpdesk.help.nothing} at {@code sights} when nothing is chosen: no help without a sight */
    public ConsentedParts {
        if (chosen == null || chosen.isEmpty()) throw new RuleBroken("helpdesk.help.nothing").at("sights");
        chosen = chosen.contains(AccountPart.ALL)
                ? List.of(AccountPart.ALL)
                : chosen.stream().distinct().sorted().toList();
    }

    public static ConsentedParts of(AccountPart... chosen) {
        return new ConsentedParts(Arrays.asList(chosen));
    }

    public boolean cover(AccountPart part) {
        return chosen.stream().anyMatch(one -> one.covers(part));
    }

    public boolean coverAnyOf(Collection<AccountPart> parts) {
        return parts.stream().anyMatch(this::cover);
    }

    /** Keeps {@link ConsentedParts} as one varchar column: they are always read whole, and never searched. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<ConsentedParts, String> {

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
                    : new ConsentedParts(Stream.of(column.split(","))
                            .map(AccountPart::valueOf)
                            .toList());
        }
    }
}
