package org.seneid.connect.client;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;

/**
 * The addresses of a client that browsers may be led to; compared character by character (RFC 9700, 2.1), so there are no
 * patterns.
 */
public record RegisteredUris(List<URI> all) {

    public static final RegisteredUris NONE = new RegisteredUris(List.of());

    private static final int MOST = 20;
    private static final int LONGEST = 500;
    /** Printable ASCII (RFC 3986, 2): other characters may look like these, or turn around what stands beside them. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\x21-\\x7e]+");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    public RegisteredUris {
        all = all.stream().distinct().toList();
    }

    /**
     * Reads what a developer typed.
     *
     * @param lines one address a line
     * @throws RuleBroken at {@code field} when an address is none that browsers may be led to
     */
    public static RegisteredUris typed(String lines, String field) {
        var typed = lines == null
                ? List.<URI>of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> checked(line, field))
                        .toList();
        if (typed.size() > MOST) throw new RuleBroken("connect.uris.too-many", MOST).at(field);
        return new RegisteredUris(typed);
    }

    /**
     * Reads the one address that a developer typed into a line, which the portal itself is to call; empty when it is blank.
     *
     * @throws RuleBroken at {@code field} when it is none
     */
    public static Optional<URI> one(String line, String field) {
        return line == null || line.isBlank() ? Optional.empty() : Optional.of(checked(line.strip(), field));
    }

    /** An https address without fragment; plain http only of one's own machine (RFC 8252, 7.3). */
    private static URI checked(String line, String field) {
        if (!CHARACTERS.matcher(line).matches()) throw new RuleBroken("connect.uris.characters").at(field);
        try {
            var uri = new URI(line);
            var https = "https".equals(uri.getScheme());
            var local = "http".equals(uri.getScheme()) && local(uri.getHost());
            if ((https || local)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && line.length() <= LONGEST
                    && uri.normalize().equals(uri)) return uri;
        } catch (URISyntaxException none) {
            throw new RuleBroken("connect.uris.shape", line).at(field);
        }
        throw new RuleBroken("connect.uris.shape", line).at(field);
    }

    private static boolean local(String host) {
        return host != null && (LOOPBACK.contains(host) || host.endsWith(".localhost"));
    }

    /** The registered address that is exactly this text. */
    public Optional<URI> exactly(String asked) {
        return all.stream().filter(uri -> uri.toString().equals(asked)).findFirst();
    }

    /** As a developer types them. */
    public String lines() {
        return all.stream().map(URI::toString).collect(Collectors.joining("\n"));
    }

    /** Keeps {@link RegisteredUris} as one varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<RegisteredUris, String> {

        @Override
        public String convertToDatabaseColumn(RegisteredUris uris) {
            return uris == null ? null : uris.lines();
        }

        @Override
        public RegisteredUris convertToEntityAttribute(String column) {
            if (column == null) return null;
            return new RegisteredUris(Stream.of(column.split("\n"))
                    .filter(line -> !line.isEmpty())
                    .map(URI::create)
                    .toList());
        }
    }
}
