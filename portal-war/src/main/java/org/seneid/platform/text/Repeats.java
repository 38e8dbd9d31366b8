package org.seneid.platform.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Puts together what happened again and again: on one day, each time less than an hour before the next. */
public final class Repeats {

    private static final Duration APART = Duration.ofHours(1);

    private Repeats() {}

    /**
     * In the order of each group's newest.
     *
     * @param newestFirst what happened
     * @param same what has to be equal of those that are put together
     */
    public static <T> List<List<T>> of(List<T> newestFirst, Function<T, ?> same, Function<T, Instant> at) {
        var groups = new ArrayList<List<T>>();
        var open = new HashMap<List<Object>, List<T>>();
        for (var one : newestFirst) {
            var moment = at.apply(one);
            var key = List.of(same.apply(one), Formats.day(moment));
            var group = open.get(key);
            if (group == null || moment.plus(APART).isBefore(at.apply(group.get(group.size() - 1)))) {
                group = new ArrayList<>();
                groups.add(group);
                open.put(key, group);
            }
            group.add(one);
        }
        return groups;
    }
}
