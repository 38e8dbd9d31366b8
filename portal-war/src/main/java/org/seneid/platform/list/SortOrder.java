package org.seneid.platform.list;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** By the identifier alone when the list has no such column: addresses are typed and kept. */
    public String by(Slice slice) {
        return by(slice, List.of());
    }

    /**
     * The same order, written so that an index which begins with other columns serves it: H2 reads rows in the order of an
     * index only when all its columns are named.
     *
     * @param fixed paths that the query compares with one value each, the first columns of the index
     */
    public String by(Slice slice, List<String> fixed) {
        var path = paths.get(slice.sort());
        var direction = slice.descending() ? " desc" : "";
        return Stream.concat(fixed.stream(), path == null ? Stream.of(tie) : Stream.of(path, tie))
                .map(column -> column + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** The query with the part that is asked for. */
    public static <T> TypedQuery<T> part(TypedQuery<T> query, Slice slice) {
        return query.setFirstResult(slice.first()).setMaxResults(slice.size());
    }
}
