package org.seneid.audit.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.sequencer.EntryReader;
import org.seneid.audit.tree.Range;

/**
 * The rows at some leaves.
 *
 * @param entries those that are entries
 * @param illegible the leaves whose rows are none, whatever somebody wrote into them
 */
record LegibleRows(List<AuditEntry> entries, Set<Long> illegible) {

    private static final Range NOWHERE = new Range(Long.MAX_VALUE - 1, Long.MAX_VALUE);

    static LegibleRows of(Range part, EntryReader reading) {
        var rows = new LegibleRows(new ArrayList<>(), new HashSet<>());
        rows.read(part, reading);
        return rows;
    }

    /** Halves what cannot be read until the row is found that spoils the rest. */
    private void read(Range part, EntryReader reading) {
        try {
            entries.addAll(reading.at(part));
        } catch (RuntimeException illegibleOrAway) {
            if (part.size() > 1) {
                read(part.left(), reading);
                read(part.right(), reading);
            } else {
                reading.at(NOWHERE); // a database that is away is no row's fault
                illegible.add(part.from());
            }
        }
    }
}
