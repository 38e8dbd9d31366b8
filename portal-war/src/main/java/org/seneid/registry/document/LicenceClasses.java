package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The classes of one licence, in the order that the register gives them. */
public record LicenceClasses(List<LicenceClass> all) {

    public LicenceClasses {
        all = List.copyOf(all);
    }

    /** The last day of the class that ends first, so that the licence as a whole never promises too much; null when none ends. */
    public LocalDate until() {
        return all.stream()
                .map(LicenceClass::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** As a card shows them: {@code A1, B2}. */
    public String codes() {
        return all.stream().map(LicenceClass::code).collect(Collectors.joining(", "));
    }
}
