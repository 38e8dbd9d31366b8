package org.seneid.platform.web.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out of a request what parsers behind stumble over: cookies of other applications on the same host, and wishes
 * (such as {@code Accept}) and types that are written wrong and then count as not said.
 */
final class HeaderCleaner implements HttpHandler {

    /** Faces' flash scope is the only cookie of ours that we do not name. */
    private static final Pattern OUR_COOKIE =
            Pattern.compile("(?:__Host-|sen-)[\\w-]{1,40}=[\\w!#$%&'()*+./:<=>?@\\[\\]^`{|}~-]*|csfcfc=[\\w%.*+-]*");

    private static final int MOST_COOKIES = 50;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";
    private static final String WEIGHT = "[ \\t]*+;[ \\t]*+[qQ]=(?:0(?:\\.\\d{0,3}+)?+|1(?:\\.0{0,3}+)?+)";
    private static final String PARAMETER =
            "[ \\t]*+;[ \\t]*+(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[ !#-\\[\\]-~]*+\")";
    private static final Pattern WISHES = Pattern.compile("[ \\t]*+(?:" + TOKEN + "(?:/" + TOKEN + ")?+(?:" + PARAMETER
            + ")*+(?:" + WEIGHT + ")?+(?:" + PARAMETER + ")*+[ \\t]*+(?:,[ \\t]*+(?!$)|$))++");
    private static final Pattern TYPE =
            Pattern.compile("(?!\\*)" + TOKEN + "/(?!\\*)" + TOKEN + "(?:" + PARAMETER + ")*+[ \\t;]*+");

    private static final Pattern CHARSET = Pattern.compile("(?i);[ \\t]*charset=\"?([^\";]*)");

    /** No browser's is nearly as long, and a pattern is not tried on what a stranger made without an end. */
    private static final int LONGEST_WISH = 1_000;

    private static final List<HttpString> WITH_WISHES =
            List.of(Headers.ACCEPT, Headers.ACCEPT_CHARSET, Headers.ACCEPT_ENCODING, Headers.ACCEPT_LANGUAGE);

    private final HttpHandler next;

    HeaderCleaner(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var headers = exchange.getRequestHeaders();
        if (!exchange.getRequestPath().startsWith("/") || endsUnknowably(headers)) { // OPTIONS * and its like
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).setPersistent(false).endExchange();
            return;
        }
        if (headers.contains(Headers.COOKIE)) keepOurCookies(headers);
        for (var wish : WITH_WISHES) {
            var said = headers.get(wish);
            if (said != null && !said.stream().allMatch(HeaderCleaner::wellWritten)) headers.remove(wish);
        }
        var type = headers.get(Headers.CONTENT_TYPE);
        if (type != null && !type.stream().allMatch(HeaderCleaner::typed)) headers.remove(Headers.CONTENT_TYPE);
        next.handleRequest(exchange);
    }

    /** A body in an encoding that nobody knows would last as long as the connection. */
    private static boolean endsUnknowably(HeaderMap headers) {
        var encoding = headers.get(Headers.TRANSFER_ENCODING);
        return encoding != null && (encoding.size() > 1 || !encoding.getFirst().equalsIgnoreCase("chunked"));
    }

    private static void keepOurCookies(HeaderMap headers) {
        var ours = ours(headers.get(Headers.COOKIE));
        if (ours.isEmpty()) headers.remove(Headers.COOKIE);
        else headers.put(Headers.COOKIE, String.join("; ", ours));
    }

    /** @param said the request's {@code Cookie} headers */
    static List<String> ours(Collection<String> said) {
        var ours = new ArrayList<String>();
        for (var header : said)
            for (var cookie : header.split(";"))
                if (ours.size() < MOST_COOKIES
                        && OUR_COOKIE.matcher(cookie.strip()).matches()) ours.add(cookie.strip());
        return ours;
    }

    /** Whether each of a list of wishes has a weight, if any, that is a number from 0 to 1. */
    static boolean wellWritten(String wishes) {
        return wishes.length() <= LONGEST_WISH && WISHES.matcher(wishes).matches();
    }

    /** Whether it names one kind of body, in an encoding that there is. */
    static boolean typed(String type) {
        if (type.length() > LONGEST_WISH || !TYPE.matcher(type).matches()) return false;
        var charset = CHARSET.matcher(type);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException odd) {
            return false;
        }
    }
}
