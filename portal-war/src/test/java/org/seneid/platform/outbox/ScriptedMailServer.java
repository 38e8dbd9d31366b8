package org.seneid.platform.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as it is told: what a real one does only on a bad day. */
final class ScriptedMailServer implements AutoCloseable {

    private static final Map<String, String> ANSWERS = Map.of(
            "EHLO", "250-scripted\r\n250 AUTH PLAIN LOGIN", "AUTH", "535 5.7.8 who are you", "DATA", "354 go on");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private final Thread listener = new Thread(this::listen, "scripted mail server");

    ScriptedMailServer() throws IOException {
        listener.setDaemon(true);
        listener.start();
    }

    /** @param answer to a command such as {@code RCPT}; empty for none at all */
    void answers(String command, String answer) {
        answers.put(command, answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    List<String> received() {
        return received;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (IOException closed) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream();
        say(out, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split("[ :]")[0];
            say(out, answers.getOrDefault(command, ANSWERS.getOrDefault(command, "250 OK")));
            if (command.equals("DATA")) {
                received.add(letter(in));
                say(out, "250 taken");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); !line.equals("."); line = in.readLine())
            letter.append(line).append('\n');
        return letter.toString();
    }

    private static void say(OutputStream out, String answer) {
        try {
            if (!answer.isEmpty()) out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Nobody is served once this is over: the system takes connections as long as somebody waits for one. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join(1000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
