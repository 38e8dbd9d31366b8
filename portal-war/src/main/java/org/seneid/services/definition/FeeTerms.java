package org.seneid.services.definition;

import java.util.List;

/**
 * What an application costs, until when it is paid, and when it is given back.
 *
 * @param lines what is due, each under its own conditions
 * @param refundedUntilReview whether the law gives the fee back when an application is withdrawn that no clerk has taken yet
 * @param daysToPay days after the declaration, on the last of which it can still be paid
 */
public record FeeTerms(List<FeeLine> lines, boolean refundedUntilReview, int daysToPay) {

    public FeeTerms {
        lines = List.copyOf(lines);
    }

    /** Whether it pays for what is applied for, as an insurance's contribution does. A fee pays for the decision. */
    public boolean contribution() {
        return lines.stream().anyMatch(line -> line.table().isPresent());
    }
}
