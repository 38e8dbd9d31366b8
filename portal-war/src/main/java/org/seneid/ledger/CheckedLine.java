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
 * @param last what the line at that place says that the account had after it
 */
record CheckedLine(
        long account,
        AccountKind kind,
        long balance,
        Long floor,
        long lines,
        long summed,
        long counted,
        long highest,
        long last) {

    /** A difference of an account. */
    record Finding(Kind kind, long kept, long expected) {}

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (balance != summed) findings.add(new Finding(Kind.BALANCE, balance, summed));
        else if (kind.floored() && last != balance) findings.add(new Finding(Kind.LAST, last, balance));
        if (kind.floored() && (lines != counted || lines != highest))
            findings.add(new Finding(Kind.LINES, lines, lines != counted ? counted : highest));
        if (below()) findings.add(new Finding(Kind.FLOOR, balance, floor));
        return findings;
    }

    boolean below() {
        return floor != null && balance < floor;
    }

    boolean wrong() {
        return findings().stream().anyMatch(finding -> finding.kind() != Kind.FLOOR);
    }
}
