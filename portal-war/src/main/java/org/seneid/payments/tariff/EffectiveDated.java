package org.seneid.payments.tariff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A value that the law changes: each from its day until the next one, so that an old bill computes as it did. */
public final class EffectiveDated<T> {

    private final NavigableMap<LocalDate, T> values;

    private EffectiveDated(NavigableMap<LocalDate, T> values) {
        this.values = Collections.unmodifiableNavigableMap(values);
    }

    public static <T> EffectiveDated<T> from(String day, T value) {
        return new EffectiveDated<T>(new TreeMap<>()).then(day, value);
    }

    public EffectiveDated<T> then(String day, T value) {
        var longer = new TreeMap<>(values);
        longer.put(LocalDate.parse(day), value);
        return new EffectiveDated<>(longer);
    }

    /** @throws IllegalArgumentException for a day before the first value: nothing is made up */
    public T on(LocalDate day) {
        return values.get(since(day));
    }

    /** The day from which the value of a day is in force. */
    public LocalDate since(LocalDate day) {
        var from = values.floorKey(day);
        if (from == null) throw new IllegalArgumentException("not known for " + day);
        return from;
    }
}
