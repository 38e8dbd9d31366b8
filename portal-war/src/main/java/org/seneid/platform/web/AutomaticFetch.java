package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that is fetched before anybody wants to read it: by a browser ahead of time, or by a messenger for the picture
 * beside a link. Nobody looks, so no value goes there; a person who is taken for such a program presses a button.
 */
public final class AutomaticFetch {

    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");
    private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview");
    private static final Pattern AGENT =
            Pattern.compile("bot\\b|crawl|spider|preview|snippet|compatible;|embedly|iframely|facebookexternalhit|"
                    + "facebookcatalog|meta-external|vkshare|^(whatsapp|viber|zalo|skype|slack)");

    private AutomaticFetch() {}

    public static boolean is(HttpServletRequest request) {
        return PURPOSES.stream().flatMap(header -> said(request, header)).anyMatch(AHEAD.asPredicate())
                || said(request, "User-Agent").anyMatch(AGENT.asPredicate());
    }

    /** Whether somebody looks at a page that is looked at by reading it, or by the button that this class leaves them. */
    public static boolean isByPerson(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST" -> true;
            case "GET" -> !is(request);
            default -> false;
        };
    }

    private static Stream<String> said(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header)).map(value -> value.toLowerCase(Locale.ROOT)).stream();
    }
}
