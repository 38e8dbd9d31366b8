package org.seneid.audit;

import java.time.Instant;

/**
 * How often one kind of party saw one thing.
 *
 * @param thing the key of its words
 * @param last when it was last seen
 */
public record Look(Party party, String thing, long times, Instant last) {

    /** Whether an entry is of somebody looking at something. */
    public static boolean is(AuditEntry entry) {
        return Looks.acts().contains(entry.act());
    }

    Look and(Look other) {
        return new Look(party, thing, times + other.times, last.isAfter(other.last) ? last : other.last);
    }
}
