package org.seneid.connect;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A third party's server that is told of something: it answers as a test plans, and notes what it got. */
final class Receiver implements Closeable {

    /** It takes what it gets and never answers. */
    static final int SILENT = 0;

    private final ServerSocket site;
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private final BlockingQueue<Socket> held = new LinkedBlockingQueue<>();

    /** @param headers by their names in small letters */
    record Got(String line, Map<String, String> headers, String body) {}

    Receiver() throws IOException {
        site = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + site.getLocalPort() + path);
    }

    /** How the next calls are answered, one after the other; then 204. */
    void answers(Integer... statuses) {
        for (var status : statuses) answers.add(status);
    }

    /** The next call that it got; it has to come soon. */
    Got next() throws InterruptedException {
        var call = got.poll(30, TimeUnit.SECONDS);
        if (call == null) throw new AssertionError("nobody called");
        return call;
    }

    boolean gotNothingMore() {
        return got.isEmpty();
    }

    private void serve() {
        while (!site.isClosed()) {
            try {
                take(site.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void take(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var line = line(in);
        var headers = new TreeMap<String, String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var parts = header.split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        var body = in.readNBytes(Integer.parseInt(headers.get("content-length")));
        var planned = answers.poll();
        var status = planned == null ? 204 : planned;
        if (status == SILENT) held.add(socket);
        else {
            var more = status == 302 ? "Location: " + address("/elsewhere") + "\r\n" : "";
            socket.getOutputStream()
                    .write(("HTTP/1.1 " + status + " Planned\r\n" + more + "Content-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.close();
        }
        got.add(new Got(line, headers, new String(body, StandardCharsets.UTF_8)));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) if (one != '\r') line.write(one);
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        site.close();
        for (var socket : held) socket.close();
    }
}
