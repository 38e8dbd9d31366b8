package org.seneid.connect.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims, each once, in the order people expect; maybe none. */
public record ClaimSet(Set<IdentityClaim> all) implements Serializable {

    public static final ClaimSet NONE = new ClaimSet(Set.of());

    public ClaimSet {
        var ordered = EnumSet.noneOf(IdentityClaim.class);
        ordered.addAll(all);
        all = Collections.unmodifiableSet(ordered);
    }

    public static ClaimSet of(Collection<IdentityClaim> claims) {
        return new ClaimSet(Set.copyOf(claims));
    }

    public static ClaimSet of(Stream<IdentityClaim> claims) {
        return new ClaimSet(claims.collect(Collectors.toSet()));
    }

    public boolean has(IdentityClaim claim) {
        return all.contains(claim);
    }

    public boolean hasAll(ClaimSet others) {
        return all.containsAll(others.all);
    }

    public ClaimSet and(ClaimSet others) {
        return of(Stream.concat(all.stream(), others.all.stream()));
    }

    /** Those that are in both. */
    public ClaimSet within(ClaimSet others) {
        return of(all.stream().filter(others.all::contains));
    }

    public ClaimSet without(ClaimSet others) {
        return of(all.stream().filter(claim -> !others.all.contains(claim)));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Names without values, as the trail keeps them. */
    public List<String> names() {
        return all.stream()
                .map(claim -> claim.attribute().map(Enum::name).orElseGet(claim::name))
                .toList();
    }

    /** Keeps a {@link ClaimSet} as one varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<ClaimSet, String> {

        @Override
        public String convertToDatabaseColumn(ClaimSet claims) {
            return claims == null ? null : claims.all.stream().map(Enum::name).collect(Collectors.joining(" "));
        }

        @Override
        public ClaimSet convertToEntityAttribute(String column) {
            if (column == null) return null;
            return of(
                    Stream.of(column.split(" ")).filter(name -> !name.isEmpty()).map(IdentityClaim::valueOf));
        }
    }
}
