package org.seneid.payments.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.platform.Money;

/**
 * Compares what a party booked on a day with the books here, and notes on what stands here that the party has it.
 *
 * @param here by the key under which the party was told of it
 */
record DayComparison(String party, LocalDate day, Map<String, ? extends Counterpart> here, Instant now) {

    List<Difference> of(List<BookedLine> lines) {
        var found = new ArrayList<Difference>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            var ours = here.get(line.key());
            if (ours == null)
                line.unasked()
                        .ifPresent(kind -> found.add(difference(kind, line.reference(), line.amount(), Money.ZERO)));
            else asked(line, ours, !seen.add(line.key()), found);
        }
        return found;
    }

    /** An account read again finds the same: what this very day has already is met for the first time. */
    private void asked(BookedLine line, Counterpart ours, boolean again, List<Difference> found) {
        var elsewhere = ours.statementDay().filter(other -> !other.equals(day)).isPresent();
        if (again || elsewhere) {
            found.add(difference(Kind.TWICE, line.reference(), line.amount(), ours.expected()));
            return;
        }
        ours.onStatement(day);
        if (!ours.expected().equals(line.amount()))
            found.add(difference(Kind.AMOUNT, ours.reference(), line.amount(), ours.expected()));
        else if (!ours.carriedOut()) found.add(difference(Kind.STATUS, ours.reference(), line.amount(), Money.ZERO));
    }

    /** What was carried out here by the end of the day and no account of the party has. */
    List<Difference> missing(List<? extends Counterpart> carriedOut) {
        return carriedOut.stream()
                .map(ours -> difference(Kind.MISSING, ours.reference(), Money.ZERO, ours.expected()))
                .toList();
    }

    private Difference difference(Kind kind, String reference, Money atParty, Money ours) {
        return new Difference(party, day, kind, reference, atParty, ours, now);
    }
}
