package org.seneid.audit.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seneid.platform.list.Slice;

/**
 * Rows that the database summed up, few enough to be ordered here.
 *
 * @param orders by the name of the column
 */
record ShortList<T>(List<T> rows, Map<String, Comparator<T>> orders) {

    /** @throws IllegalArgumentException when the list has no such column */
    List<T> part(Slice slice) {
        var order = orders.get(slice.sort());
        if (order == null) throw new IllegalArgumentException(slice.sort());
        return rows.stream()
                .sorted(slice.descending() ? order.reversed() : order)
                .skip(slice.first())
                .limit(slice.size())
                .toList();
    }
}
