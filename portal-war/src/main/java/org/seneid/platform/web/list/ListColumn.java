package org.seneid.platform.web.list;

/**
 * A column that a list can show. Its heading is the message {@code <list>.column.<name>}.
 *
 * @param shown whether it is shown until somebody chooses otherwise
 * @param sorts whether the list can be ordered by it
 */
public record ListColumn(String name, boolean shown, boolean sorts) {

    public static ListColumn shown(String name) {
        return new ListColumn(name, true, true);
    }

    public static ListColumn onDemand(String name) {
        return new ListColumn(name, false, true);
    }

    public ListColumn unsorted() {
        return new ListColumn(name, shown, false);
    }
}
