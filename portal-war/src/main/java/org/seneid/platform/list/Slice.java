package org.seneid.platform.list;

/**
 * The part of a list that is asked for, and in which order.
 *
 * @param first rows before it
 * @param size rows in it, at most {@value #LARGEST}
 * @param sort the name of the column that orders the list
 * @param descending whether the greatest comes first
 */
public record Slice(int first, int size, String sort, boolean descending) {

    /** What a page or a step of an export may ask for at once. */
    public static final int LARGEST = 500;

    public Slice {
        if (first < 0 || size < 1 || size > LARGEST) throw new IllegalArgumentException(first + ", " + size);
    }

    /** The beginning of a list in one order. */
    public static Slice first(int size, String sort, boolean descending) {
        return new Slice(0, size, sort, descending);
    }
}
