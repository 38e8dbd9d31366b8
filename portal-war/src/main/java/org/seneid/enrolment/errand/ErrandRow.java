package org.seneid.enrolment.errand;

import java.time.Instant;

/**
 * An errand in today's list.
 *
 * @param reference of the enrolment; empty where there was none
 * @param name of the person; empty where it is the officer's own
 * @param address where it is looked at, or its slip is printed; empty where it is the officer's own
 * @param own whether it is of somebody the officer lives with, or their own
 */
public record ErrandRow(
        ErrandKind kind,
        String reference,
        String name,
        int level,
        SlipState slip,
        Instant doneAt,
        String address,
        boolean own) {}
