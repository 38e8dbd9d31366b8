package org.seneid.connect.doctor;

import java.util.List;

/**
 * What the doctor found.
 *
 * @param shown what was pasted, its secrets masked, one part a line
 * @param checks what is broken is first
 */
public record Diagnosis(List<String> shown, List<DoctorCheck> checks) {

    public Diagnosis {
        shown = List.copyOf(shown);
        checks = checks.stream()
                .distinct()
                .sorted((one, other) -> Boolean.compare(one.passed(), other.passed()))
                .toList();
    }

    /** How many rules are broken. */
    public long broken() {
        return checks.stream().filter(check -> !check.passed()).count();
    }
}
