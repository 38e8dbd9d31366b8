package org.seneid.platform.web.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;

/** The address of a list: its path, and in its query what was filtered and chosen. Immutable. */
public final class ListAddress {

    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String SORT = "sort";
    static final String COLUMNS = "columns";

    private static final String DESCENDING = "-";

    private final String path;
    private final Map<String, String> query;

    private ListAddress(String path, Map<String, String> query) {
        this.path = path;
        this.query = Collections.unmodifiableMap(query);
    }

    /** @param address as the browser shows it, with its query; values of one name are joined by commas */
    public static ListAddress of(String address) {
        var parts = address.split("\\?", 2);
        var query = new LinkedHashMap<String, String>();
        if (parts.length == 2)
            for (var pair : parts[1].split("&")) {
                var sides = pair.split("=", 2);
                if (sides.length == 2 && !sides[1].isBlank())
                    query.merge(decoded(sides[0]), decoded(sides[1]), (one, next) -> one + "," + next);
            }
        return new ListAddress(parts[0], query);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** One of some constants, as {@link #word} names it; what nobody can read filters nothing. */
    public <E extends Enum<E>> Optional<E> one(E[] constants, String name) {
        return value(name).flatMap(said -> Stream.of(constants)
                .filter(constant -> word(constant).equals(said))
                .findFirst());
    }

    public Optional<PublicId> id(String name) {
        return value(name).filter(PublicId::shaped).map(PublicId::new);
    }

    /** How an address names a constant: in small letters. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same list filtered otherwise, from its first page; empty or null takes the filter away. */
    public ListAddress filtered(String name, String value) {
        return with(name, value).with(PAGE, null);
    }

    ListAddress with(String name, String value) {
        var changed = new LinkedHashMap<>(query);
        if (value == null || value.isBlank()) changed.remove(name);
        else changed.put(name, value);
        return new ListAddress(path, changed);
    }

    /** What a form sends along that changes only the columns. */
    public Map<String, String> getBesideColumns() {
        var others = new LinkedHashMap<>(query);
        others.remove(COLUMNS);
        return others;
    }

    /** Its filters alone, without order, page and columns. */
    String filters() {
        var filters = with(PAGE, null)
                .with(SIZE, null)
                .with(SORT, null)
                .with(COLUMNS, null)
                .toString();
        return filters.equals(path) ? "" : filters.substring(path.length() + 1);
    }

    ListAddress sorted(String column, boolean descending) {
        return with(SORT, descending ? DESCENDING + column : column);
    }

    /** The column that the address sorts by. */
    Optional<String> sort() {
        return value(SORT).map(sort -> sort.startsWith(DESCENDING) ? sort.substring(1) : sort);
    }

    boolean descending() {
        return value(SORT).filter(sort -> sort.startsWith(DESCENDING)).isPresent();
    }

    public String getPath() {
        return path;
    }

    @Override
    public String toString() {
        if (query.isEmpty()) return path;
        return query.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
