package org.seneid.audit.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.seneid.audit.verification.Discrepancy;

/**
 * How the trail is, for those who look after the server: numbers and moments, no entry.
 *
 * @param size entries that have their place in the tree
 * @param waiting entries without a place, counted up to {@link TrailStates#MOST}
 * @param sequenced how long ago this node's sequencer did its work
 * @param head the last signed state; empty before the first
 * @param verification the last going-over; empty before the first
 */
public record TrailState(
        long size, long waiting, Duration sequenced, Optional<Head> head, Optional<LastVerification> verification) {

    /** The last signed state of the tree. */
    public record Head(long size, Instant signedAt) {}

    /**
     * The last going-over of the whole trail.
     *
     * @param endedAt empty while it goes on
     * @param percent how much of it is done
     * @param found in how many places the trail is not as it was written
     * @param kinds those of them that are listed, by kind
     */
    public record LastVerification(
            Instant beganAt, Optional<Instant> endedAt, int percent, long found, Map<Discrepancy.Kind, Long> kinds) {}
}
