package org.seneid.sample;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.seneid.sample.SenSignIn.Asked;
import org.seneid.sample.SenSignIn.SignInFailed;
import org.seneid.sample.SenSignIn.SignedIn;

/** A bank's site that a demo has beside the portal: it lets people sign in by {@link SenSignIn} and shows what it got. */
public final class SampleSite implements AutoCloseable {

    /** Its port, before the offset that moves all. */
    public static final int PORT = 8585;

    private static final int MOST_SESSIONS = 1_000;
    private static final int THREADS = 4;
    private static final String COOKIE = "bank-session";

    private final SenSignIn sen;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "sample site");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Session> sessions = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST_SESSIONS;
        }
    });

    /** What the bank knows of a browser: what it asked for, then who has come. */
    private record Session(Asked asked, SignedIn signedIn) {}

    /** @throws IOException when the port of the callback is busy */
    public SampleSite(SenSignIn sen) throws IOException {
        this.sen = sen;
        var port = sen.callback().getPort();
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
        return URI.create("http://rp.localhost:" + port);
    }

    /** Where its people begin. */
    public URI home() {
        return sen.callback().resolve("/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestURI().getPath()) {
                case "/" ->
                    page(exchange, 200, SamplePages.home(session(exchange).signedIn()));
                case "/sign-in" -> signIn(exchange);
                case "/callback" -> callback(exchange);
                case "/sign-out" -> signOut(exchange);
                case "/goodbye" -> redirect(exchange, URI.create("/"));
                default -> page(exchange, 404, SamplePages.failed("404"));
            }
        } catch (SignInFailed declined) {
            page(exchange, 200, SamplePages.failed(declined.getMessage()));
        } catch (GeneralException | IOException wrong) {
            page(exchange, 502, SamplePages.failed(wrong.toString()));
        }
    }

    private void signIn(HttpExchange exchange) throws IOException, GeneralException {
        var asked = sen.ask();
        remember(exchange, new Session(asked, null));
        redirect(exchange, asked.address());
    }

    private void callback(HttpExchange exchange) throws IOException, GeneralException, SignInFailed {
        var asked = session(exchange).asked();
        if (asked == null) throw new SignInFailed("nobody asked");
        var signedIn = sen.answer(asked, sen.callback().resolve(exchange.getRequestURI()));
        remember(exchange, new Session(null, signedIn));
        redirect(exchange, URI.create("/"));
    }

    private void signOut(HttpExchange exchange) throws IOException, GeneralException {
        if (!exchange.getRequestMethod().equals("POST")) {
            redirect(exchange, URI.create("/"));
            return;
        }
        var signedIn = session(exchange).signedIn();
        remember(exchange, new Session(null, null));
        redirect(
                exchange,
                signedIn == null
                        ? URI.create("/")
                        : sen.signOut(signedIn, sen.callback().resolve("/goodbye")));
    }

    private Session session(HttpExchange exchange) {
        var cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        for (var cookie : cookies.split("; "))
            if (cookie.startsWith(COOKIE + "="))
                return sessions.getOrDefault(cookie.substring(COOKIE.length() + 1), new Session(null, null));
        return new Session(null, null);
    }

    /** Under a new name each time, so that a name that somebody had before is worth nothing. */
    private void remember(HttpExchange exchange, Session session) {
        var name = UUID.randomUUID().toString();
        sessions.put(name, session);
        // Lax: the browser brings it along when it comes back from the portal
        exchange.getResponseHeaders().add("Set-Cookie", COOKIE + "=" + name + "; HttpOnly; SameSite=Lax; Path=/");
    }

    private static void redirect(HttpExchange exchange, URI address) throws IOException {
        exchange.getResponseHeaders().set("Location", address.toString());
        exchange.sendResponseHeaders(303, -1);
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
