package org.seneid.platform.web.list;

/**
 * A column that a list can show. Its heading is the message {@code <list>.column.<name>}.
 *
 * @param shown whether it is shown until somebody chooses otherwise
 */
public record ListColumn(String name, boolean shown) {

    public static ListColumn shown(String name) {
        return new ListColumn(name, true);
    }

    public static ListColumn onDemand(String name) {
        return new ListColumn(name, false);
    }
}
