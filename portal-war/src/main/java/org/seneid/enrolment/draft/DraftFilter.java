package org.seneid.enrolment.draft;

import java.time.Instant;

/**
 * Which drafts a list shows.
 *
 * @param reference a part of a number; empty or null for all
 * @param lacks what is missing; null for all
 * @param mine whether only those that the officer who asks worked on last
 * @param endsBy given up by then unless somebody goes on with them; null for all
 */
public record DraftFilter(String reference, DraftStep lacks, boolean mine, Instant endsBy) {

    public static final DraftFilter ALL = new DraftFilter("", null, false, null);

    public DraftFilter {
        reference = reference == null ? "" : reference.strip();
    }
}
