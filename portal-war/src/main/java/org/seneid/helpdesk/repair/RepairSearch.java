package org.seneid.helpdesk.repair;

import java.time.LocalDate;
import java.util.Objects;
import org.seneid.platform.PublicId;

/**
 * Which requests a list has.
 *
 * @param show how far they have come
 * @param agent the account of whoever asked; null for any
 * @param from asked on this day or later; null for any
 * @param to asked on this day or earlier; null for any
 */
public record RepairSearch(Show show, PublicId agent, LocalDate from, LocalDate to) {

    /** How far a request has come, as a list is asked for it. */
    public enum Show {
        WAITING,
        /** Approved or refused. */
        DECIDED,
        ALL
    }

    public RepairSearch {
        Objects.requireNonNull(show);
    }

    public static RepairSearch of(Show show) {
        return new RepairSearch(show, null, null, null);
    }
}
