package org.seneid.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.seneid.rings.Server;

/**
 * One kept-alive HTTPS connection that does as little as it can: what the client costs, it costs both sides of a
 * comparison, and would hide the difference. It asks for no compression.
 */
final class Wire implements Closeable {

    /** The server closes a connection that is silent for a minute. */
    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final int port;
    private Socket socket;
    private InputStream in;
    private long heard;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Status, headers that redirect or set cookies, and the body. */
    record Reply(int status, String location, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** What fails is not measured. */
        Reply good() {
            if (status != 200) throw new IllegalStateException(status + " " + text());
            return this;
        }
    }

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = Server.trustingTls().getSocketFactory().createSocket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        heard = System.nanoTime();
    }

    /** As a browser that was never here. */
    void forget() {
        cookies.clear();
    }

    /** What it is known by. */
    String cookie() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Is known by this from now on, whoever it was before. */
    void become(String cookie) {
        cookies.clear();
        for (var one : cookie.split("; ")) keep(one);
    }

    Reply get(String path) throws IOException {
        return send("GET", path, "", "");
    }

    Reply post(String path, String form) throws IOException {
        return send("POST", path, form, "");
    }

    /** With a bearer token. */
    Reply get(String path, String token) throws IOException {
        return send("GET", path, "", "Authorization: Bearer " + token + "\r\n");
    }

    private Reply send(String method, String path, String form, String more) throws IOException {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + more);
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(cookie()).append("\r\n");
        }
        var body = form.getBytes(StandardCharsets.UTF_8);
        if (method.equals("POST"))
            head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n");
        head.append("\r\n");
        if (System.nanoTime() - heard > SILENT_NANOS) {
            close();
            connect();
        }
        var out = new ByteArrayOutputStream();
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        socket.getOutputStream().write(out.toByteArray());
        return read();
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) headers.add(line);
        all(headers, "set-cookie").forEach(this::keep);
        var length = all(headers, "content-length");
        var body = length.isEmpty() && !all(headers, "transfer-encoding").isEmpty()
                ? chunks()
                : in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length.get(0)));
        heard = System.nanoTime();
        var location = all(headers, "location");
        return new Reply(status, location.isEmpty() ? "" : location.get(0), body);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the server closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private static List<String> all(List<String> headers, String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
