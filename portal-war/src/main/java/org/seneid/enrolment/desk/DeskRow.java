package org.seneid.enrolment.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A desk in the list of operators.
 *
 * @param commune five digits
 * @param officers how many work there
 * @param drafts how many enrolments were begun there and are not finished
 * @param closedAt empty while it is open
 */
public record DeskRow(
        String code,
        String name,
        String address,
        String commune,
        long officers,
        long drafts,
        Optional<Instant> closedAt) {}
