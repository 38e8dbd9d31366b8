package org.seneid.platform.web.intake;

import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.api.ExceptionHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.nio.ByteBuffer;
import org.seneid.platform.web.SecurityHeadersFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer when no page could be made: to what failed outside of all filters, or while an error page was made. It is
 * complete since the start and needs neither the servlet container, nor Faces, nor a language.
 */
public final class LastAnswer implements DefaultResponseListener, ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);

    /** Offers this answer to each request, should none else be given. */
    record Offered(HttpHandler next) implements HttpHandler {

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            exchange.addDefaultResponseListener(new LastAnswer());
            next.handleRequest(exchange);
        }
    }

    /** What no filter caught. The exchange then ends without an answer, and is given this one. */
    @Override
    public boolean handleThrowable(
            HttpServerExchange exchange, ServletRequest request, ServletResponse response, Throwable thrown) {
        LOG.error("Failure outside of all filters", thrown);
        if (exchange.isResponseStarted() || request.isAsyncStarted()) return false;
        response.reset();
        exchange.setStatusCode(StatusCodes.INTERNAL_SERVER_ERROR);
        return true;
    }

    @Override
    public boolean handleDefaultResponse(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        if (!exchange.isResponseChannelAvailable() || status < StatusCodes.BAD_REQUEST) return false;
        var text = LastPage.of(status, exchange.getRequestPath());
        var headers = exchange.getResponseHeaders();
        SecurityHeadersFilter.HEADERS.forEach((name, value) -> headers.put(new HttpString(name), value));
        headers.put(Headers.CONTENT_TYPE, text.type());
        headers.put(Headers.CONTENT_LENGTH, text.bytes().length);
        exchange.getResponseSender().send(ByteBuffer.wrap(text.bytes()));
        return true;
    }
}
