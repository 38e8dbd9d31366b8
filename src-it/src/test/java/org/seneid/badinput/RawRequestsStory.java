package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What a browser, a proxy, or another application on the same host can send makes no failure: line, headers, cookies, bytes. */
@Story
class RawRequestsStory {

    private static final String CLOSE = "Connection: close";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> DOORS = List.of(
            "GET /", "GET /theme/sen.css", "GET /api/v1/shares/x", "POST /sign-in", "GET /nowhere", "GET /openapi");

    private static final List<String> HEADERS = List.of(
            """
            Accept Accept-Charset Accept-Encoding Accept-Language Authorization Cache-Control
            Content-Encoding Content-Type Cookie Expect Faces-Request Forwarded Host HTTP2-Settings If-Match
            If-Modified-Since If-None-Match If-Range Last-Event-ID Origin Range Referer Sec-Fetch-Site
            Sec-Purpose Sec-WebSocket-Key TE Transfer-Encoding Upgrade User-Agent X-Forwarded-For
            X-Forwarded-Host X-Forwarded-Proto X-HTTP-Method-Override
            """
                    .split("\\s+"));

    private static final List<String> VALUES = List.of(
            "",
            "á»\u0085",
            "\u00ff",
            "\u0001",
            "\"a",
            ";",
            ",",
            ";;=;,",
            "*/*;q=bad",
            "vi;q=x",
            "a=b; c=\"d",
            "%zz",
            "1".repeat(20_000),
            "text/html; charset=bogus",
            "multipart/form-data; boundary=",
            "bytes=9-1,-,x",
            "csfcfc=\u00ff; csfcfc=%zz; sen-look=\u0001",
            "Basic !!!",
            "[::1",
            "websocket",
            "partial/ajax");

    private static final List<String> TARGETS = List.of(
            "/\u00ff",
            "/%",
            "/%zz",
            "/%00",
            "/%c3",
            "//",
            "/..",
            "*",
            "http://elsewhere/",
            "http://[",
            "/?a=%",
            "/?" + "a".repeat(20_000),
            "/?" + "a=1&".repeat(3_000),
            "/;",
            "/a;b=c",
            "/ x",
            "?x",
            "",
            "/{}|\"<>",
            "/#x",
            "/" + "a/".repeat(2_000),
            "/v/%ff",
            "/theme/%ff",
            "/theme/%00",
            "/theme/v-1/%ff.js",
            "/api/v1/%",
            "/api/v1/shares/%zz",
            "/api/v1/shares/{a}",
            "/language/%ff",
            "/jakarta.faces.resource/x.xhtml?ln=%ff",
            "/sign-in?jakarta.faces.ViewState=%",
            "/home%0d%0aX:y",
            "/\\..\\",
            "/internal/x",
            "/r/%F0%9F%98%80",
            "/documents/%ff",
            "/desk/photo",
            "/sign-out");

    private static final int MUTATIONS = 100;

    private String session;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void signIn() {
        session = "Cookie: " + Web.signedIn(Support.make(aCitizen())).cookie();
    }

    @Test
    void noValueOfAHeaderIsAFailure() throws IOException {
        int door = 0;
        for (var header : HEADERS)
            for (var value : VALUES) send(DOORS.get(door++ % DOORS.size()), header + ": " + value);
        assertThat(failures).isEmpty();
    }

    @Test
    void noCookieOfAnotherApplicationIsAFailure() throws IOException {
        var many = String.join("; ", Collections.nCopies(300, "other=1"));
        for (var cookie :
                List.of("ten=Nguyá»\u0085n", "a=\u0001", "a=\"b", "$Version=9; a=b", many, "__Host-sen=\u00ff"))
            for (var door : DOORS) send(door, "Cookie: " + cookie);
        assertThat(failures).isEmpty();
    }

    @Test
    void aCookieOfAnotherApplicationChangesNothing() throws IOException {
        try (var connection = RawConnection.open()) {
            connection.send(RawConnection.request(
                    "GET /home HTTP/1.1", List.of(host(), CLOSE, session + "; ten=Nguyá»\u0085n"), ""));
            assertThat(connection.answer()).startsWith("HTTP/1.1 200").contains("/sign-out");
        }
    }

    @Test
    void noAcceptWrittenWrongIsAFailure() throws IOException {
        for (var accept : List.of("*/*;q=bad", ";;=;,", "text/html;q=", "*/*;q=2", "a", ",", "*/*;q=0.5;x=\"", "/"))
            for (var door : DOORS) send(door, "Accept: " + accept);
        assertThat(failures).isEmpty();
    }

    @Test
    void noRepeatedHeaderIsAFailure() throws IOException {
        for (var header :
                List.of("Cookie: a=b", host(), "Content-Length: 3", "Accept: */*", "Range: bytes=0-1", "X: y"))
            for (int times : List.of(2, 150, 250)) {
                var headers = new ArrayList<>(Collections.nCopies(times, header));
                headers.add(CLOSE);
                if (!header.startsWith("Host")) headers.add(host());
                judge(
                        header + " × " + times,
                        status(RawConnection.request("GET /theme/sen.css HTTP/1.1", headers, "")));
            }
        assertThat(failures).isEmpty();
    }

    @Test
    void noBrokenBodyIsAFailure() throws IOException {
        for (var length : List.of(
                "Transfer-Encoding: chunked", "Transfer-Encoding: gzip", "Content-Length: x", "Content-Length: -1"))
            for (var body : List.of("zz\r\n\r\n", "-1\r\n\r\n", "1\r\nab\r\n0\r\n\r\n", "ffffffffffffffffff\r\n")) {
                var headers = List.of(host(), CLOSE, "Content-Type: " + FORM, length);
                judge(length + " " + body, status(RawConnection.request("POST /sign-in HTTP/1.1", headers, body)));
            }
        assertThat(failures).isEmpty();
    }

    @Test
    void noRequestLineIsAFailure() throws IOException {
        for (var target : TARGETS) for (var method : List.of("GET", "POST")) send(method + " " + target, "Accept: */*");
        for (var method :
                List.of("get", "", "A".repeat(9_000), "CONNECT", "TRACE", "OPTIONS", "PRI", "G\"T", "GE\u00ffT"))
            for (var path : List.of("/", "/theme/sen.css", "/api/v1/shares/x"))
                send(method + " " + path, "Accept: */*");
        for (var version : List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP", "", "\u00ff"))
            judge(version, status(RawConnection.request("GET / " + version, List.of(host(), CLOSE), "")));
        assertThat(failures).isEmpty();
    }

    /** The same ones at every run. */
    @Test
    void noMistakeInTransmissionIsAFailure() throws IOException {
        var random = new Random(21);
        for (int i = 0; i < MUTATIONS; i++) {
            var request = RawConnection.request(
                    "GET /sign-in?next=%2Fhome HTTP/1.1",
                    List.of(
                            "Accept: text/html,*/*;q=0.8",
                            "Accept-Language: vi,en;q=0.5",
                            session + "; a=\"b\"",
                            host(),
                            "If-Modified-Since: Mon, 30 Nov 2026 06:33:19 GMT",
                            "User-Agent: browser",
                            CLOSE),
                    "");
            int within = request.length - CLOSE.length() - 4; // so that the answer has an end
            for (int k = random.nextInt(4); k >= 0; k--) request[random.nextInt(within)] = (byte) random.nextInt(256);
            judge("mutation " + i, status(request));
        }
        assertThat(failures).isEmpty();
    }

    private void send(String door, String header) throws IOException {
        var headers = new ArrayList<>(List.of(host(), CLOSE, session));
        if (door.startsWith("POST")) headers.addAll(List.of("Content-Type: " + FORM, "Content-Length: 3"));
        var name = header.substring(0, header.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        headers.removeIf(other -> other.toLowerCase(Locale.ROOT).startsWith(name));
        headers.add(header);
        var request = RawConnection.request(door + " HTTP/1.1", headers, door.startsWith("POST") ? "a=b" : "");
        judge(shown(door) + " " + shown(header), status(request));
    }

    private static String status(byte[] request) throws IOException {
        try (var connection = RawConnection.open()) {
            connection.send(request);
            return connection.status();
        } catch (SocketTimeoutException silence) {
            throw new AssertionError(
                    "silence about " + shown(new String(request, StandardCharsets.ISO_8859_1)), silence);
        }
    }

    /** The server may close without a word on what is no HTTP, and say that it has no such method; it never fails. */
    private void judge(String asked, String answer) {
        if (!answer.isEmpty() && !answer.matches("HTTP/\\d\\.\\d (?:[234]\\d\\d|501) .*"))
            failures.add(asked + " → " + answer);
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String host() {
        return "Host: localhost:" + Server.address("/").getPort();
    }
}
