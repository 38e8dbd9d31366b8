package org.seneid.platform.web.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.acting.Role;

/**
 * An address that people and other systems rely on, the view behind it, and who may open it.
 *
 * @param pattern such as {@code /sharing/{id}}; what stands for {@code {id}} becomes the request parameter {@code id}
 * @param view the Faces view below {@code webapp/pages}, such as {@code /sharing/share.xhtml} (below, because a folder of
 *     the address's name would answer for the address), or a servlet's path under {@code /internal/}
 * @param roles who may open it; empty when anybody may
 * @param takesFiles whether its form may send a file; such a view is a servlet that has the address for its own mapping too,
 *     since the container reads a file for the servlet that it chose by the address
 */
public record Route(String pattern, String view, Set<Role> roles, boolean takesFiles) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /**
     * An address without places beats one with them, {@code /sharing/new} before {@code /sharing/{id}}; of as many, the one
     * that is fixed for longer from the left. Where neither is, the start is refused ({@link DoorCheck}).
     */
    static final Comparator<Route> BY_PRECEDENCE =
            Comparator.comparingInt(Route::places).thenComparing(Route::shape);

    /** Anybody may open it, signed in or not. */
    public static Route open(String pattern, String view) {
        return new Route(pattern, view, EnumSet.noneOf(Role.class), false);
    }

    public static Route citizen(String pattern, String view) {
        return new Route(pattern, view, EnumSet.of(Role.CITIZEN), false);
    }

    public static Route staff(String pattern, String view, Role first, Role... more) {
        return new Route(pattern, view, EnumSet.of(first, more), false);
    }

    /** All staff, whatever their role. */
    public static Route allStaff(String pattern, String view) {
        return new Route(pattern, view, EnumSet.complementOf(EnumSet.of(Role.CITIZEN)), false);
    }

    /** Whoever is signed in, citizen or staff. */
    public static Route signedIn(String pattern, String view) {
        return new Route(pattern, view, EnumSet.allOf(Role.class), false);
    }

    /** The same, and its form may send a file. */
    public Route takingFiles() {
        return new Route(pattern, view, roles, true);
    }

    /** Where a stranger signs in who wants to open it: a citizen's page leads to the citizens' door. */
    String signIn() {
        return roles.stream().min(Comparator.naturalOrder()).orElseThrow().signIn();
    }

    public boolean forEverybody() {
        return roles.isEmpty();
    }

    /** Whether only staff come here. */
    boolean workplace() {
        return !roles.isEmpty() && !roles.contains(Role.CITIZEN);
    }

    /** Whether a page is behind it; else something to take away, or an act. */
    boolean page() {
        return view.endsWith(".xhtml");
    }

    /** The path within the server to forward to. */
    String target() {
        return (view.startsWith("/internal/") ? "" : "/pages") + view;
    }

    private int places() {
        return (int) PLACE.matcher(pattern).results().count();
    }

    /** The pattern with each place as what sorts behind all that an address is written with. */
    private String shape() {
        return PLACE.matcher(pattern).replaceAll("\uffff");
    }

    /** Compiled once by the book; a place matches one segment up to a dot, so that {@code {id}.pdf} works. */
    Matcher matcher() {
        var names = PLACE.matcher(pattern).results().map(r -> r.group(1)).toList();
        var regex = new ArrayList<String>();
        for (var fixed : PLACE.split(pattern, -1)) regex.add(Pattern.quote(fixed));
        return new Matcher(this, Pattern.compile(String.join("([^/.]+)", regex)), names);
    }

    record Matcher(Route address, Pattern pattern, List<String> names) {

        /** What stands for each place, when the address is this one. */
        Optional<Map<String, String>> places(String path) {
            var match = pattern.matcher(path);
            if (!match.matches()) return Optional.empty();
            var places = new HashMap<String, String>();
            for (int i = 0; i < names.size(); i++) places.put(names.get(i), match.group(i + 1));
            return Optional.of(places);
        }
    }
}
