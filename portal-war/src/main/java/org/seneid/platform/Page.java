package org.seneid.platform;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number counted from 1
 * @param size rows a page
 * @param total rows in the whole list
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The page of that number, or the nearest there is: addresses are typed and bookmarked, and lists get shorter. */
    public static int nearest(int wanted, int size, long total) {
        return Math.min(Math.max(1, wanted), pages(size, total));
    }

    /** The number that an address names; the first page when it names none. */
    public static int number(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    public int pages() {
        return pages(size, total);
    }

    private static int pages(int size, long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
