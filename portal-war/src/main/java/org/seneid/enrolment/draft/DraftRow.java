package org.seneid.enrolment.draft;

import java.time.Instant;
import java.util.List;
import org.seneid.platform.PublicId;

/**
 * A draft in the list of its desk.
 *
 * @param name of the person; empty where the officer who reads the list may not work on it
 * @param lacks what is missing, in the order of the steps; {@link DraftStep#CONFIRM} alone when nothing is
 * @param keptUntil when it is given up unless somebody goes on with it
 * @param conflict whether the officer who reads the list may not work on it
 */
public record DraftRow(
        PublicId id,
        String reference,
        String name,
        List<DraftStep> lacks,
        Instant since,
        Instant changed,
        Instant keptUntil,
        boolean conflict) {

    public DraftRow {
        lacks = List.copyOf(lacks);
    }

    public DraftStep next() {
        return lacks.get(0);
    }

    /** Where it is taken up again. */
    public String address() {
        return "/desk/enrolments/" + id + "/" + next().page();
    }
}
