package org.seneid.enrolment.original;

import java.util.regex.Pattern;
import org.seneid.registry.document.DocumentKind;

/** Tells by its shape what a number is of that no register knows. */
public final class PaperNumber {

    /** {@code 30A-512.47}, {@code 59-S2 731.08} */
    private static final Pattern PLATE = Pattern.compile("[0-9]{2}[A-ZĐ][A-Z0-9]?[0-9]{4,6}");

    /** {@code DN4010123456789} of before, {@code 0123456789} since. */
    private static final Pattern INSURANCE = Pattern.compile("([A-Z]{2}[0-9]{13})|([0-9]{10})");

    private PaperNumber() {}

    public static DocumentKind kind(String number) {
        var bare = TextMatch.bare(number);
        if (INSURANCE.matcher(bare).matches()) return DocumentKind.HEALTH_INSURANCE;
        return PLATE.matcher(bare).matches() ? DocumentKind.VEHICLE_REGISTRATION : DocumentKind.DRIVING_LICENCE;
    }
}
