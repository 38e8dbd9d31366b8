package org.seneid.platform.list;

import jakarta.persistence.TypedQuery;
import java.util.Map;

/**
 * The columns by which a list can be ordered: the name that an address carries, and the path in the query. Only names
 * listed here reach a query.
 *
 * @param paths JPQL paths by column name
 * @param tie the path of the identifier that orders rows of equal value
 */
public record SortOrder(Map<String, String> paths, String tie) {

    public SortOrder {
        paths = Map.copyOf(paths);
    }

    /** @throws IllegalArgumentException when the list has no such column */
    public String by(Slice slice) {
        var path = paths.get(slice.sort());
        if (path == null) throw new IllegalArgumentException(slice.sort());
        var direction = slice.descending() ? " desc" : "";
        return " order by " + path + direction + ", " + tie + direction;
    }

    /** The query with the part that is asked for. */
    public static <T> TypedQuery<T> part(TypedQuery<T> query, Slice slice) {
        return query.setFirstResult(slice.first()).setMaxResults(slice.size());
    }
}
