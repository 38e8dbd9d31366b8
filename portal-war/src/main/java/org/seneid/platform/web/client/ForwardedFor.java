package org.seneid.platform.web.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.Network;

/** The hops that a request's headers tell of, the nearest last; one that is hidden, unknown or no address is empty. */
final class ForwardedFor {

    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](?::[\\w.-]+)?|([^:]*)(?::[\\w.-]+)?");
    private static final String FOR = "for=";

    private ForwardedFor() {}

    /** As {@code X-Forwarded-For} lists them. */
    static List<Optional<InetAddress>> plain(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(ForwardedFor::address)
                .toList();
    }

    /** As {@code Forwarded} lists them (RFC 7239). */
    static List<Optional<InetAddress>> standard(List<String> headers) {
        var hops = new ArrayList<Optional<InetAddress>>();
        for (var header : headers) {
            var elements = parts(header, ',');
            if (elements.isEmpty()) return List.of(Optional.empty());
            elements.get().forEach(element -> hops.add(hop(element)));
        }
        return hops;
    }

    private static Optional<InetAddress> hop(String element) {
        var named = parts(element, ';').orElse(List.of()).stream()
                .map(String::strip)
                .filter(pair -> pair.regionMatches(true, 0, FOR, 0, FOR.length()))
                .map(pair -> unquoted(pair.substring(FOR.length())))
                .toList();
        return named.size() == 1 ? address(named.get(0)) : Optional.empty();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }

    /** @return none when a quoted text, which may hold separators, does not end */
    private static Optional<List<String>> parts(String text, char separator) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var from = 0;
        for (int i = 0; i < text.length(); i++) {
            var next = text.charAt(i);
            if (quoted && next == '\\') i++;
            else if (next == '"') quoted = !quoted;
            else if (!quoted && next == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return quoted ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<InetAddress> address(String text) {
        var bare = Network.numeric(text.strip());
        if (bare.isPresent()) return bare;
        var ported = WITH_PORT.matcher(text.strip());
        if (!ported.matches()) return Optional.empty();
        return Network.numeric(ported.group(1) == null ? ported.group(2) : ported.group(1));
    }
}
