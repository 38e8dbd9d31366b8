package org.seneid.platform.web.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.ConduitFactory;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import org.xnio.conduits.StreamSinkConduit;

/** What every request passes before the servlet container; the server finds it by its entry in {@code META-INF/services}. */
public class RequestIntake implements ServletExtension {

    private final TransitMemory memory = new TransitMemory();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.setExceptionHandler(new LastAnswer());
        deployment.addInitialHandlerChainWrapper(container -> new LastAnswer.Offered(new HeaderCleaner(exchange -> {
            exchange.addResponseWrapper(this::patient);
            new BodyReceiver(container, memory).handleRequest(exchange);
        })));
    }

    /** A stream of events has no end to wait for; who writes it never waits, either. */
    private StreamSinkConduit patient(ConduitFactory<StreamSinkConduit> others, HttpServerExchange exchange) {
        var type = exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream")
                ? others.create()
                : new PatientSink(others.create(), exchange, memory);
    }
}
