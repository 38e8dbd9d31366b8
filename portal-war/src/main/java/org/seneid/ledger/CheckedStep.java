package org.seneid.ledger;

import java.util.List;

/** What one step of a check saw: so many accounts, and how many of them are wrong or below their floor. */
record CheckedStep(long accounts, long wrong, long below) {

    static CheckedStep of(List<CheckedLine> lines) {
        return new CheckedStep(
                lines.size(),
                lines.stream().filter(CheckedLine::wrong).count(),
                lines.stream().filter(CheckedLine::below).count());
    }
}
