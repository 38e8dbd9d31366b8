package org.seneid.platform.adapter;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Calls an outside party over HTTP with a bearer token. Redirects are not followed, and an answer has a longest length. A read
 * is tried again within the time limit; what is sent to be done is sent once, since only an outbox knows what to do when
 * nobody answers.
 */
public final class HttpParty {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BUSY = 429;
    private static final int BROKEN = 500;
    private static final int LONGEST_ANSWER = 16_000_000;
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    /** Statuses with which a gateway says that the party is away. */
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final String url;
    private final String token;
    private final Duration timeLimit;
    private final HttpClient client;

    public HttpParty(String url, String token, Duration timeLimit) {
        this.url = url.replaceFirst("/+$", "");
        this.token = token;
        this.timeLimit = timeLimit;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeLimit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came back. */
    public record Reply(int status, String body) {

        /** @throws IOException when it is anything but an object that says that all is well */
        public JsonObject json() throws IOException {
            if (status != OK && status != CREATED) throw none();
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            } catch (JsonException | ClassCastException unreadable) {
                throw new UnusableAnswer(unreadable);
            }
        }

        /**
         * What an object says.
         *
         * @param reading may throw what {@link JsonObject} throws unchecked
         * @throws IOException when there is none, or it is not as the contract says
         */
        public <T> T read(Function<JsonObject, T> reading) throws IOException {
            var body = json();
            try {
                return reading.apply(body);
            } catch (NullPointerException
                    | ClassCastException
                    | ArithmeticException
                    | DateTimeException
                    | IllegalArgumentException unreadable) {
                throw new UnusableAnswer(unreadable);
            }
        }

        /** @throws IOException when it is not there */
        public String text() throws IOException {
            if (status != OK) throw none();
            return body;
        }

        private IOException none() {
            var word = "status " + status;
            return status == BUSY || status >= BROKEN ? new IOException(word) : new UnusableAnswer(word);
        }

        public boolean notFound() {
            return status == 404;
        }
    }

    /**
     * Reads, and tries again after growing pauses what fails at once.
     *
     * @throws IOException when there is no answer within the time limit
     */
    public Reply get(String path) throws IOException {
        var end = System.nanoTime() + timeLimit.toNanos();
        for (int attempt = 1; ; attempt++) {
            var pause = FIRST_PAUSE.toNanos() << attempt - 1;
            pause += ThreadLocalRandom.current().nextLong(pause);
            try {
                var reply = sent(request(path, Duration.ofNanos(Math.max(1, end - System.nanoTime())))
                        .GET());
                if (!AWAY.contains(reply.status()) || last(attempt, pause, end)) return reply;
            } catch (HttpTimeoutException | InterruptedIOException | UnusableAnswer over) {
                throw over;
            } catch (IOException broken) {
                if (last(attempt, pause, end)) throw broken;
            }
            rest(pause);
        }
    }

    private static boolean last(int attempt, long pause, long end) {
        return attempt == ATTEMPTS || System.nanoTime() + pause >= end;
    }

    /**
     * A text that an answer must have.
     *
     * @throws RuntimeException when there is none, or it is longer
     */
    public static String text(JsonObject body, String name, int longest) {
        var text = body.getString(name);
        if (text.isBlank() || text.length() > longest)
            throw new IllegalArgumentException(name + " is empty, or has more than " + longest + " characters");
        return text;
    }

    /** The same of a text that may be missing; empty then. */
    public static String optionalText(JsonObject body, String name, int longest) {
        return body.getString(name, "").isEmpty() ? "" : text(body, name, longest);
    }

    /** @throws IOException when there is no answer within the time limit: then it may have been done */
    public Reply put(String path, JsonObject body) throws IOException {
        return sent(request(path, timeLimit)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path, Duration limit) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(limit)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/xml");
    }

    private Reply sent(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var bytes = body.readNBytes(LONGEST_ANSWER + 1);
                if (bytes.length > LONGEST_ANSWER) throw new UnusableAnswer("endless answer");
                return new Reply(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    private static void rest(long nanos) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopping");
    }
}
