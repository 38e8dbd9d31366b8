package org.seneid.platform.web.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/**
 * Passes a request on only when its body has arrived. Before, it occupies memory (see {@link TransitMemory}) and never a thread:
 * however many send slowly, pages are answered.
 */
final class BodyReceiver implements HttpHandler {

    private final HttpHandler next;
    private final TransitMemory memory;

    BodyReceiver(HttpHandler next, TransitMemory memory) {
        this.next = next;
        this.memory = memory;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || new ArrivingBody(exchange, next, memory).arrivedAtOnce())
            next.handleRequest(exchange);
    }
}
