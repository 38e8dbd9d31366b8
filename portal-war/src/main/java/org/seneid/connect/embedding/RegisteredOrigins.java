package org.seneid.connect.embedding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;

/**
 * The origins of a client's own pages (RFC 6454) that may frame the portal's forms, as a browser writes them; compared character
 * by character, so there are no patterns.
 */
public record RegisteredOrigins(List<String> all) {

    public static final RegisteredOrigins NONE = new RegisteredOrigins(List.of());

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    /** A scheme, names of the domain name system with a dot between, and a port; nothing that a policy could mistake. */
    private static final Pattern ORIGIN = Pattern.compile(
            "(https?)://((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61})(:[1-9][0-9]{0,4})?/?");

    public RegisteredOrigins {
        all = all.stream().distinct().toList();
    }

    /**
     * Reads what a developer typed.
     *
     * @param lines one origin a line: {@code https://dichvu.example.vn}; plain http only of one's own machine
     * @throws RuleBroken at {@code field} when a line is none, or says more than an origin does
     */
    public static RegisteredOrigins typed(String lines, String field) {
        var typed = lines == null
                ? List.<String>of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (typed.size() > MOST) throw new RuleBroken("connect.uris.too-many", MOST).at(field);
        return new RegisteredOrigins(typed.stream()
                .map(line -> origin(line).orElseThrow(() -> new RuleBroken("connect.origins.shape", line).at(field)))
                .toList());
    }

    private static Optional<String> origin(String line) {
        var parts = ORIGIN.matcher(line.toLowerCase(Locale.ROOT));
        if (line.length() > LONGEST || !parts.matches()) return Optional.empty();
        var https = parts.group(1).equals("https");
        if (!https && !parts.group(2).endsWith(".localhost")) return Optional.empty();
        var port = parts.group(3) == null || parts.group(3).equals(https ? ":443" : ":80") ? "" : parts.group(3);
        return Optional.of(parts.group(1) + "://" + parts.group(2) + port);
    }

    public boolean has(String origin) {
        return all.contains(origin);
    }

    /** As a developer types them. */
    public String lines() {
        return String.join("\n", all);
    }

    /** Keeps {@link RegisteredOrigins} as one varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<RegisteredOrigins, String> {

        @Override
        public String convertToDatabaseColumn(RegisteredOrigins origins) {
            return origins == null || origins.all().isEmpty() ? null : origins.lines();
        }

        @Override
        public RegisteredOrigins convertToEntityAttribute(String column) {
            if (column == null) return NONE;
            return new RegisteredOrigins(Stream.of(column.split("\n"))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
    }
}
