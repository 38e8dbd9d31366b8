package org.seneid.rings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One visitor without a browser: cookies and forms, and whatever no browser would send. Redirects are answers. */
public final class Web {

    /** The cookie of whoever is signed in. */
    public static final String SESSION = "__Host-sen";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .sslContext(Server.trustingTls())
            .followRedirects(Redirect.NEVER)
            .cookieHandler(cookies)
            .build();

    /** What the server said. */
    public record Answer(URI address, int status, HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public Document page() {
            return Jsoup.parse(body, address.toString());
        }

        public List<Form> forms() {
            return page().forms().stream().map(Form::of).toList();
        }

        /** Where a redirect leads. */
        public String location() {
            return header("Location");
        }

        /** Where in the portal a redirect leads, with its query. */
        public String next() {
            var address = URI.create(location());
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        }
    }

    public static Web signedIn(Person person) {
        return signedIn(person.number(), person.password());
    }

    public static Web signedIn(String number, String password) {
        var web = new Web();
        web.signIn(Character.isDigit(number.charAt(0)) ? "/sign-in" : "/staff", number, password);
        return web;
    }

    /** Signs in at a door, and tells where that leads. */
    public String signIn(String door, String number, String password) {
        var form = get(door).forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow();
        var answer = redirected(post(form.filled(number).with(form.password(), password)));
        return answer.location().contains("/sign-in/second-factor") ? showApp(answer.next(), number) : answer.next();
    }

    private String showApp(String address, String who) {
        var form = get(address).forms().stream()
                .filter(one -> one.texts().contains("code"))
                .findFirst()
                .orElseThrow();
        return redirected(post(form.with("code", Support.appCode(who)))).next();
    }

    private static Answer redirected(Answer answer) {
        if (answer.status() / 100 != 3)
            throw new IllegalStateException("not signed in: " + answer.page().text());
        return answer;
    }

    public Answer get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    /** A file that is not text. */
    public byte[] bytes(String address) {
        try {
            return http.send(HttpRequest.newBuilder(Server.address(address)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(Form form, String... headers) {
        return post(form.action(), form.fields(), headers);
    }

    public Answer post(String address, Map<String, String> fields, String... headers) {
        return post(address, List.copyOf(fields.entrySet()), headers);
    }

    /** With names that come several times. */
    public Answer post(String address, List<Map.Entry<String, String>> fields, String... headers) {
        var body = encoded(fields);
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return send("POST", address, BodyPublishers.ofString(body), all);
    }

    public Answer send(String method, String address, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(Server.address(address)).method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page's stream of server-sent events. */
    public Ears listen() {
        var request = HttpRequest.newBuilder(Server.address("/api/v1/live")).header("Accept", "text/event-stream");
        return Ears.open(http, request.build());
    }

    /** What it is known by, for another client. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What a browser needs to go on as this visitor. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> SESSION.equals(one.getName()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** As when the session is over: the server knows none of these cookies any more. */
    public void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    /** As a form sends its fields. */
    public static String encoded(Map<String, String> fields) {
        return encoded(List.copyOf(fields.entrySet()));
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
