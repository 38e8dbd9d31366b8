package org.seneid.platform.web.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ParameterLimitException;
import io.undertow.util.StatusCodes;
import io.undertow.util.URLUtils;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/**
 * Decodes path and query, once and as strict UTF-8. The listeners leave them as they were sent ({@code decode-url=false}):
 * over HTTP/2 they would close the connection, with every stream on it, when an escape is written wrong.
 */
record AddressDecoder(HttpHandler next) implements HttpHandler {

    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!wellEscaped(exchange.getRequestURI() + "?" + exchange.getQueryString())) {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            return;
        }
        // twice would be once too often, where a server decodes nevertheless
        if (!exchange.getConnection().getUndertowOptions().get(UndertowOptions.DECODE_URL, true)) decode(exchange);
        next.handleRequest(exchange);
    }

    static boolean wellEscaped(String address) {
        if (address.indexOf('%') < 0) return true;
        if (NO_ESCAPE.matcher(address).find()) return false;
        try {
            UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(
                            URLDecoder.decode(address, ISO_8859_1).getBytes(ISO_8859_1)));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    static void decode(HttpServerExchange exchange) throws ParameterLimitException {
        exchange.setRequestPath(path(exchange.getRequestPath()));
        exchange.setRelativePath(path(exchange.getRelativePath()));
        exchange.getQueryParameters().clear();
        URLUtils.parseQueryString(
                exchange.getQueryString(), exchange, UTF_8.name(), true, UndertowOptions.DEFAULT_MAX_PARAMETERS);
    }

    /** An escaped slash stays one: it separates nothing. */
    private static String path(String sent) {
        return URLUtils.decode(sent, UTF_8.name(), false, false, new StringBuilder());
    }
}
