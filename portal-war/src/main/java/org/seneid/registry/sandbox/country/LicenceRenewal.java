package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.sandbox.country.LicenceGenerator.Licence;

/** A licence that is issued anew: classes from before 2025 get their new names, and those that end end later. */
public final class LicenceRenewal {

    private LicenceRenewal() {}

    /**
     * @param classes as the register keeps them, one a line
     * @return the same of the licence that is issued on this day
     */
    public static String of(String classes, LocalDate issued) {
        return Licence.text(new LicenceClasses(Licence.classes(classes).all().stream()
                .map(held -> LicenceGenerator.asOf(issued, held))
                .distinct()
                .toList()));
    }
}
