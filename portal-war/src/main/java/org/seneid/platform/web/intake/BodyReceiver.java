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
    private final BodyLimits limits;

    BodyReceiver(HttpHandler next, TransitMemory memory, BodyLimits limits) {
        this.next = next;
        this.memory = memory;
        this.limits = limits;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || new ArrivingBody(exchange, next, memory, limits).arrivedAtOnce())
            next.handleRequest(exchange);
    }
}
