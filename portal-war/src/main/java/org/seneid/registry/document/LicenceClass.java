package org.seneid.registry.document;

import java.time.LocalDate;

/**
 * One class of vehicles that a licence is for.
 *
 * @param code such as {@code A1} or {@code C1E}; a licence from before 2025 keeps its old ones ({@code B2})
 * @param from the day it is held since
 * @param until its last day; null for the classes that do not expire
 */
public record LicenceClass(String code, LocalDate from, LocalDate until) {

    public boolean unlimited() {
        return until == null;
    }
}
