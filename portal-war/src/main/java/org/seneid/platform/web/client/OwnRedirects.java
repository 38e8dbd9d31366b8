package org.seneid.platform.web.client;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/**
 * Redirects lead to the portal's own address. The container makes them of the request's {@code Host}, which whoever asks can
 * choose, and a proxy in front may change.
 *
 * @param address without a slash at its end
 */
record OwnRedirects(HttpHandler next, String address) implements HttpHandler {

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var asked = exchange.getRequestHeaders().getFirst(Headers.HOST);
        var host = asked == null || asked.isBlank()
                ? exchange.getDestinationAddress().getHostString()
                : asked;
        exchange.addResponseCommitListener(answer -> {
            var headers = answer.getResponseHeaders();
            var location = headers.getFirst(Headers.LOCATION);
            if (location != null) headers.put(Headers.LOCATION, mended(location, host));
        });
        next.handleRequest(exchange);
    }

    /** @param host that was asked for; what leads to another one was meant to */
    String mended(String location, String host) {
        if (location.startsWith("//") || location.startsWith("/\\"))
            return "/"; // browsers take what follows for a host
        var scheme = location.indexOf("://");
        if (scheme < 0 || !location.substring(0, scheme).matches("https?")) return location;
        var path = scheme + 3;
        while (path < location.length() && "/?#".indexOf(location.charAt(path)) < 0) path++;
        var authority = location.substring(scheme + 3, path);
        return name(authority).equalsIgnoreCase(name(host)) ? address + location.substring(path) : location;
    }

    private static String name(String authority) {
        return authority.strip().replaceFirst(":\\d*$", "").replaceAll("[\\[\\]]", "");
    }
}
