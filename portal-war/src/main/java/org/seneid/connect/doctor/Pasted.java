package org.seneid.connect.doctor;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;

/**
 * What a developer pasted, taken apart: an HTTP request or answer, an address, a form's body, or a single token or code.
 *
 * @param parameters of the address or body
 * @param method and {@code path}: of the request's first line; empty when it was not pasted
 * @param headers by their names in small letters
 * @param single a token or code that was pasted alone
 */
public record Pasted(
        Map<String, List<String>> parameters,
        Optional<String> method,
        Optional<String> path,
        Map<String, String> headers,
        Optional<String> single) {

    /** In bytes of UTF-8. */
    static final int LONGEST = 16 * 1024;

    static final String FIELD = "pasted-token";

    private static final Pattern FIRST_LINE =
            Pattern.compile("(GET|POST|PUT|DELETE|HEAD) (\\S{1,8000})(?: HTTP/[0-9.]{1,4})?");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z-]{1,60}): ?(.*)");
    private static final Pattern SINGLE = Pattern.compile("[A-Za-z0-9_-]{20,}(?:\\.[A-Za-z0-9_-]*){0,4}");
    private static final Pattern QUOTED = Pattern.compile("\\b(error|error_description)=\"([^\"]{0,500})\"");

    /**
     * Takes it apart.
     *
     * @throws RuleBroken at {@code pasted-token} when it is nothing, too long, or none of that
     */
    public static Pasted read(String text) {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) throw new RuleBroken("connect.doctor.missing").at(FIELD);
        if (typed.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            throw new RuleBroken("connect.doctor.too-long", LONGEST / 1024).at(FIELD);
        if (SINGLE.matcher(typed).matches())
            return new Pasted(Map.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.of(typed));
        var read = lines(typed);
        if (read.parameters().isEmpty() && read.headers().isEmpty())
            throw new RuleBroken("connect.doctor.unknown").at(FIELD);
        return read;
    }

    private static Pasted lines(String typed) {
        var headers = new LinkedHashMap<String, String>();
        var parameters = new LinkedHashMap<String, List<String>>();
        var body = new StringBuilder();
        var first = Optional.<MatchResult>empty();
        for (var line : typed.lines().map(String::strip).toList()) {
            var request = FIRST_LINE.matcher(line);
            var header = HEADER.matcher(line);
            if (request.matches()) first = Optional.of(request.toMatchResult());
            else if (header.matches() && !header.group(2).startsWith("//"))
                headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
            else if (!line.startsWith("HTTP/")) body.append(line);
        }
        var path = first.map(one -> one.group(2));
        path.ifPresent(address -> parameters.putAll(addressed(address)));
        Optional.ofNullable(headers.get("location")).ifPresent(address -> parameters.putAll(addressed(address)));
        parameters.putAll(body(body.toString()));
        Optional.ofNullable(headers.get("www-authenticate")).ifPresent(said -> QUOTED.matcher(said)
                .results()
                .forEach(one -> parameters.put(one.group(1), List.of(one.group(2)))));
        return new Pasted(
                parameters, first.map(one -> one.group(1)), path.map(Pasted::bare), headers, Optional.empty());
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]*", "");
    }

    private static Map<String, List<String>> addressed(String address) {
        var query = address.indexOf('?');
        return query < 0 ? Map.of() : form(address.substring(query + 1).replaceFirst("#.*", ""));
    }

    private static Map<String, List<String>> body(String body) {
        if (body.startsWith("{")) return json(body);
        if (body.matches("https?://.*")) return addressed(body);
        return body.contains("=") ? form(body.startsWith("?") ? body.substring(1) : body) : Map.of();
    }

    private static Map<String, List<String>> form(String encoded) {
        return URLUtils.parseParameters(encoded);
    }

    /** Only what is text on the first level counts; the library refuses what is nested too deep. */
    private static Map<String, List<String>> json(String body) {
        try {
            var read = new LinkedHashMap<String, List<String>>();
            JSONObjectUtils.parse(body).forEach((name, value) -> {
                if (value instanceof String text) read.put(name, List.of(text));
            });
            return read;
        } catch (ParseException none) {
            throw new RuleBroken("connect.doctor.unknown").at(FIELD);
        }
    }

    boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    /** A parameter that is there once. */
    Optional<String> one(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .filter(values -> values.size() == 1)
                .map(values -> values.get(0));
    }

    /** The access token that comes with a request. */
    Optional<String> bearer() {
        return Stream.of("Bearer ", "DPoP ")
                .flatMap(scheme -> credentials(scheme).stream())
                .findFirst();
    }

    Optional<String> proof() {
        return Optional.ofNullable(headers.get("dpop"));
    }

    /** Client id and secret of the header (RFC 6749, 2.3.1); empty when it has none. */
    Optional<List<String>> basic() {
        try {
            return credentials("Basic ")
                    .map(encoded -> new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8))
                    .filter(pair -> pair.contains(":"))
                    .map(pair -> List.of(
                            decoded(pair.substring(0, pair.indexOf(':'))),
                            decoded(pair.substring(pair.indexOf(':') + 1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What was pasted never appears in a log by accident. */
    @Override
    public String toString() {
        return "Pasted";
    }

    private Optional<String> credentials(String scheme) {
        return Optional.ofNullable(headers.get("authorization"))
                .filter(said -> said.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(said -> said.substring(scheme.length()).strip());
    }
}
