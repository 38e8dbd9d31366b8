package org.seneid.payments.sandbox.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A door at which the sandbox answers like a real outside party, by the contract of its adapter {@code http}: in a demo, to
 * whoever is on this machine and shows {@code sen.sandbox.token}. There is no door while that is not set.
 */
public abstract class SandboxDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 100_000;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "sen.sandbox.token")
    transient Optional<String> token;

    /** What to say. */
    protected record Said(int status, String body) {

        public static Said json(JsonObject body) {
            return new Said(HttpServletResponse.SC_OK, body.toString());
        }

        public static Said status(int status) {
            return new Said(status, "");
        }

        public static final Said NOT_FOUND = status(HttpServletResponse.SC_NOT_FOUND);
        public static final Said SILENCE = status(HttpServletResponse.SC_GATEWAY_TIMEOUT);
        public static final Said OTHERWISE = status(HttpServletResponse.SC_CONFLICT);
    }

    /**
     * @param path the segments behind the servlet's address
     * @throws IndexOutOfBoundsException when there are too few
     * @throws RuntimeException for what is not as the contract has it
     */
    protected abstract Said get(List<String> path, HttpServletRequest request);

    protected abstract Said put(List<String> path, JsonObject body);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> get(path(request), request));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY);
        answer(request, response, () -> put(path(request), read(body)));
    }

    private interface Answering {
        Said say();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        var said = said(request, answering);
        response.setStatus(said.status());
        response.setHeader("Cache-Control", "no-store");
        if (said.body().isEmpty()) return;
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(said.body());
    }

    private Said said(HttpServletRequest request, Answering answering) throws IOException {
        if (!demo || token.isEmpty() || !here(request)) return Said.NOT_FOUND;
        if (!shown(request)) return Said.status(HttpServletResponse.SC_UNAUTHORIZED);
        try {
            return answering.say();
        } catch (IndexOutOfBoundsException tooShort) {
            return Said.NOT_FOUND;
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | java.time.DateTimeException
                | IllegalArgumentException wrong) {
            return Said.status(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean here(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private boolean shown(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return MessageDigest.isEqual(
                header.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + token.orElseThrow()).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> path(HttpServletRequest request) {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    private static JsonObject read(byte[] body) {
        try (var reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
