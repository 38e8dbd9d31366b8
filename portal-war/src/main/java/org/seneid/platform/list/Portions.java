package org.seneid.platform.list;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a list into portions, such as of keys for queries that take only so many. */
public final class Portions {

    /** So many keys are no burden for one query. */
    public static final int KEYS = 500;

    private Portions() {}

    /** @param size of each portion but the last, which may be smaller */
    public static <T> Stream<List<T>> of(List<T> list, int size) {
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(list.size(), from + size)));
    }
}
