package org.seneid.badinput;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.seneid.rings.Patience;
import org.seneid.rings.Server;

/** One TLS connection for one request, byte by byte as it is given: no client's library has a say in it. */
public final class RawConnection implements AutoCloseable {

    /** One for all, so that later connections resume the first one's session. */
    private static final SSLContext TLS = Server.trustingTls();

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    public static RawConnection open() throws IOException {
        var port = Server.address("/").getPort();
        var socket = TLS.getSocketFactory().createSocket("localhost", port);
        socket.setSoTimeout((int) Patience.LIMIT.toMillis());
        return new RawConnection(socket);
    }

    /**
     * A whole request.
     *
     * @param line such as {@code GET / HTTP/1.1}; as every text here, a character a byte
     */
    static byte[] request(String line, List<String> headers, String body) {
        return bytes(line + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body);
    }

    public static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The line that an answer begins with; empty when the server closes without a word. */
    String status() throws IOException {
        var line = new StringBuilder();
        try {
            for (int next = read(); next >= 0 && next != '\n'; next = read()) line.append((char) next);
        } catch (SocketTimeoutException silence) {
            throw silence;
        } catch (IOException closed) {
            // what came before counts
        }
        return line.toString().strip();
    }

    /** The whole answer, until the server closes. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        return socket.getInputStream().read();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
