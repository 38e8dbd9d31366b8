package org.seneid.helpdesk.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.seneid.audit.log.SearchKey;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.list.Conditions;

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

    /** The same in another view. */
    public TicketSearch showing(TicketFilter other) {
        return new TicketSearch(other, words, from, to, agent);
    }

    /**
     * @param holder the account of the agent who is asked for or, of the tickets of one's own, who asks; null for any
     * @param lateBefore when what is late now was opened at the latest
     */
    Conditions conditions(AccountId holder, Instant lateBefore) {
        var conditions = new Conditions().equal("t.takenBy", "agent", holder);
        switch (show) {
            case ALL -> {}
            case LIVE -> conditions.equal("t.live", "live", true);
            case LATE -> conditions.equal("t.live", "live", true).where("t.openedAt < :late", "late", lateBefore);
            case OPEN -> conditions.equal("t.status", "status", TicketStatus.OPEN);
            case TAKEN, MINE -> conditions.equal("t.status", "status", TicketStatus.TAKEN);
            case CLOSED -> conditions.equal("t.status", "status", TicketStatus.CLOSED);
        }
        conditions.days("t.openedAt", from, to);
        var key = SearchKey.of(words);
        if (!key.isEmpty()) words(conditions, "%" + key + "%");
        return conditions;
    }

    private void words(Conditions conditions, String like) {
        var number = TicketNumber.typed(words);
        if (number.isEmpty()) conditions.where("t.subjectKey like :words", "words", like);
        else
            conditions
                    .where("(t.subjectKey like :words or t.id = :number)", "words", like)
                    .with("number", number.get().row());
    }
}
