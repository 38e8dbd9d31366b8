package org.seneid.sample;

import com.nimbusds.jose.JOSEException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A ministry's site that a demo has beside the portal: its pages hold two forms of public services by a script and an element, and
 * it is told by {@link SenWebhooks} what was submitted.
 */
public final class AgencySite implements AutoCloseable {

    /** Its port, before the offset that moves all. */
    public static final int PORT = 8586;

    private static final int THREADS = 4;
    private static final int LARGEST = 10_000;
    private static final int MOST_TOLD = 50;

    private final URI portal;
    private final URI home;
    private final SenWebhooks webhooks;
    private final HttpServer server;
    private final List<SenWebhooks.Told> told = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "sample ministry");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param portal the portal's address
     * @param webhooks checks what comes in the portal's name
     * @throws IOException when the port is busy
     */
    public AgencySite(URI portal, int port, SenWebhooks webhooks) throws IOException {
        this.portal = portal;
        this.home = at(port);
        this.webhooks = webhooks;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    /** The address of a site that listens on that port. */
    public static URI at(int port) {
        return URI.create("http://agency.localhost:" + port);
    }

    /** Where its people begin. */
    public URI home() {
        return home;
    }

    /** What the portal has told it, the newest last. */
    public List<SenWebhooks.Told> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/" -> page(exchange, AgencyPages.residence(portal));
            case "/birth" -> page(exchange, AgencyPages.birth(portal));
            case "/both" -> page(exchange, AgencyPages.both(portal));
            case "/received" -> page(exchange, AgencyPages.received(told()));
            case "/site.css" -> send(exchange, 200, "text/css;charset=UTF-8", AgencyPages.STYLE);
            case "/site.js" -> send(exchange, 200, "text/javascript;charset=UTF-8", AgencyPages.SCRIPT);
            case "/webhook" -> webhook(exchange);
            default -> send(exchange, 404, "text/plain;charset=UTF-8", "404");
        }
    }

    private void webhook(HttpExchange exchange) throws IOException {
        try {
            var body = exchange.getRequestBody().readNBytes(LARGEST);
            var came = webhooks.checked(exchange.getRequestHeaders(), body);
            synchronized (told) {
                if (told.stream().noneMatch(one -> one.id().equals(came.id()))) told.add(came);
                while (told.size() > MOST_TOLD) told.remove(0);
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (JOSEException | ParseException | RuntimeException forged) {
            send(exchange, 400, "text/plain;charset=UTF-8", "400");
        }
    }

    private void page(HttpExchange exchange, String html) throws IOException {
        // all that the element needs of a strict policy: its script, and its frame
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self' %1$s; frame-src %1$s"
                                .formatted(portal));
        send(exchange, 200, "text/html;charset=UTF-8", html);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
