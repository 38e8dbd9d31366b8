package org.seneid.platform.web.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of the things that answer requests: a route, a method of the API, or a servlet with an address of its own.
 *
 * @param pattern as a {@link Route} has it
 * @param methods of HTTP that it answers; empty for all
 * @param what it is, for whoever has to move it
 */
record Door(String pattern, Set<String> methods, String what) {

    private static final String PLACE = "\\{[^}]*}";

    static Door of(Route route) {
        return new Door(route.pattern(), Set.of(), "the page " + route.view());
    }

    /** @return for each two doors that would answer the same request by nothing but their order, a sentence */
    static List<String> clashes(List<Door> doors) {
        var found = new ArrayList<String>();
        for (int i = 0; i < doors.size(); i++)
            for (var other : doors.subList(i + 1, doors.size()))
                if (doors.get(i).clashesWith(other)) found.add(doors.get(i).sentence(other));
        return found;
    }

    /** Patterns of another shape may have an address in common: the one that says more of it wins ({@link Route#BY_PRECEDENCE}). */
    private boolean clashesWith(Door other) {
        var mine = pattern.split("/", -1);
        var others = other.pattern.split("/", -1);
        if (mine.length != others.length || !meetIn(other.methods)) return false;
        for (int i = 0; i < mine.length; i++) if (!alike(mine[i], others[i])) return false;
        return true;
    }

    private boolean meetIn(Set<String> others) {
        return methods.isEmpty() || others.isEmpty() || methods.stream().anyMatch(others::contains);
    }

    /** Whether two segments are equally precise and some text is both. */
    private static boolean alike(String mine, String other) {
        var ours = mine.split(PLACE, -1);
        var others = other.split(PLACE, -1);
        if (ours.length == 1 || others.length == 1) return mine.equals(other);
        var both = (ours[0].startsWith(others[0]) || others[0].startsWith(ours[0]))
                && (last(ours).endsWith(last(others)) || last(others).endsWith(last(ours)));
        return both && !excess(ours, others).contains(".");
    }

    private static String last(String[] parts) {
        return parts[parts.length - 1];
    }

    /** What one place would have to take in of the other's fixed text, and cannot if there is a dot. */
    private static String excess(String[] ours, String[] others) {
        var front = ours[0].length() > others[0].length()
                ? ours[0].substring(others[0].length())
                : others[0].substring(ours[0].length());
        var mine = last(ours);
        var other = last(others);
        var back = mine.length() > other.length()
                ? mine.substring(0, mine.length() - other.length())
                : other.substring(0, other.length() - mine.length());
        return front + back;
    }

    private String sentence(Door other) {
        return "The address " + pattern + " leads to " + what + " and to " + other.what
                + (other.pattern.equals(pattern) ? "." : " (" + other.pattern + ").");
    }
}
