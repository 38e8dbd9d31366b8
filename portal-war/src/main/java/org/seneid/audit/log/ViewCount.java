package org.seneid.audit.log;

import java.time.Instant;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.ViewerKind;

/**
 * How often one kind of party saw one thing.
 *
 * @param thing the key of its words
 * @param last when it was last seen
 */
public record ViewCount(ViewerKind party, String thing, long times, Instant last) {

    /** Whether an entry is of somebody looking at something. */
    public static boolean is(AuditEntry entry) {
        return ViewCounts.acts().contains(entry.act());
    }

    ViewCount and(ViewCount other) {
        return new ViewCount(party, thing, times + other.times, last.isAfter(other.last) ? last : other.last);
    }
}
