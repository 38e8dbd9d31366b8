package org.seneid.helpdesk.ticket;

import java.time.LocalDate;
import java.util.Objects;
import org.seneid.platform.PublicId;

/**
 * Which tickets a list has.
 *
 * @param show how far they have come
 * @param words in the subject, without regard to marks and case, or a ticket's number; empty for any
 * @param from opened on this day or later; null for any
 * @param to opened on this day or earlier; null for any
 * @param agent the account of the agent who has or closed it; null for any
 */
public record TicketSearch(TicketFilter show, String words, LocalDate from, LocalDate to, PublicId agent) {

    public TicketSearch {
        Objects.requireNonNull(show);
        words = words == null ? "" : words.strip();
    }

    public static TicketSearch of(TicketFilter show) {
        return new TicketSearch(show, "", null, null, null);
    }
}
