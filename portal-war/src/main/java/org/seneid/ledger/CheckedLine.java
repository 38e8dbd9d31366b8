package org.seneid.ledger;

import java.util.ArrayList;
import java.util.List;
import org.seneid.ledger.BooksDifference.Kind;

/**
 * An account beside the sum of its lines, read in one statement.
 *
 * @param balance what it has, deltas that are not folded included
 * @param floor null when it has none
 * @param lines how many it should have; of an account without a floor nobody counts
 * @param summed of its lines
 * @param counted how many lines there are
 * @param highest the highest place among them
 */
record CheckedLine(
        long account, AccountKind kind, long balance, Long floor, long lines, long summed, long counted, long highest) {

    /** A difference of an account. */
    record Finding(Kind kind, long kept, long expected) {}

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (balance != summed) findings.add(new Finding(Kind.BALANCE, balance, summed));
        if (floor != null && balance < floor) findings.add(new Finding(Kind.FLOOR, balance, floor));
        if (kind.floored() && (lines != counted || lines != highest))
            findings.add(new Finding(Kind.LINES, lines, counted));
        return findings;
    }
}
