package org.seneid.platform.web.client;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetSocketAddress;
import java.util.List;

/** Lets all that follows see whoever asks instead of the proxy that passes it on: the trail, the limits and the sessions. */
record ClientHandler(HttpHandler next, Proxies proxies) implements HttpHandler {

    private static final HttpString FORWARDED = new HttpString("Forwarded");

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var headers = exchange.getRequestHeaders();
        var connected = exchange.getSourceAddress();
        if (connected.getAddress() != null) {
            var client = proxies.client(
                    connected.getAddress(), all(headers, FORWARDED), all(headers, Headers.X_FORWARDED_FOR));
            if (!client.equals(connected.getAddress()))
                exchange.setSourceAddress(new InetSocketAddress(client, connected.getPort()));
        }
        next.handleRequest(exchange);
    }

    private static List<String> all(HeaderMap headers, HttpString name) {
        return headers.contains(name) ? List.copyOf(headers.get(name)) : List.of();
    }
}
