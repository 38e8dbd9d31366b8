package org.seneid.connect.doctor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One rule, and whether what was pasted keeps it.
 *
 * @param found in the protocol's own notation; never a secret, and never a citizen's value
 * @param expected in the protocol's own notation
 */
public record DoctorCheck(DoctorRule rule, boolean passed, String found, String expected) {

    private static final int LONGEST = 300;
    private static final String NOTHING = "–";

    public DoctorCheck {
        found = shown(found);
        expected = shown(expected);
    }

    /** What was pasted is shown in part only, and without what cannot be seen. */
    private static String shown(String text) {
        if (text == null || text.isBlank()) return NOTHING;
        var visible = text.replaceAll("[\\p{Cc}\\p{Cf}]", "�");
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    }

    /** The values of a parameter, one after the other. */
    static String all(List<String> values) {
        return values == null ? "" : values.stream().collect(Collectors.joining(" | "));
    }
}
