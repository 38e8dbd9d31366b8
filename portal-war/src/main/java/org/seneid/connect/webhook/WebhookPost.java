package org.seneid.connect.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to an address that a client has named. The name is looked up once, all that it stands for has to be public, and the
 * connection goes to what was checked: a name that changes its address in between leads nowhere. No redirect is followed, and
 * of the answer only the beginning is read.
 *
 * @param timeLimit for all of it, from the look-up to the answer
 * @param loopback whether the portal's own machine may be called, without https
 * @param names looks names up
 */
record WebhookPost(Duration timeLimit, boolean loopback, TimedCalls calls, Names names) {

    private static final int LARGEST_ANSWER = 4096;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})[ \\r\\n].*", Pattern.DOTALL);

    /** Where names are looked up. */
    @FunctionalInterface
    interface Names {

        /** @throws UnknownHostException when it stands for nothing */
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** A word for the developer about what was wrong. */
    private static final class NotSent extends IOException {

        private static final long serialVersionUID = 1L;

        NotSent(String reason) {
            super(reason);
        }
    }

    /** Never throws: whatever goes wrong is an answer. */
    WebhookAnswer send(URI address, Map<String, String> headers, byte[] body) {
        var begun = System.nanoTime();
        var deadline = begun + timeLimit.toNanos();
        // closed at the time limit, it ends whatever the other thread is at: connecting, TLS, writing or reading
        try (var plain = new Socket()) {
            var status = calls.within(timeLimit, () -> exchange(plain, address, headers, body, deadline));
            return new WebhookAnswer(status, millis(begun), "");
        } catch (NotSent refused) {
            return WebhookAnswer.none(refused.getMessage(), millis(begun));
        } catch (UnknownHostException unknown) {
            return WebhookAnswer.none("unknown-host", millis(begun));
        } catch (SocketTimeoutException late) {
            return WebhookAnswer.none("timeout", millis(begun));
        } catch (SSLException untrusted) {
            return WebhookAnswer.none("tls", millis(begun));
        } catch (IOException broken) {
            return WebhookAnswer.none("connection", millis(begun));
        }
    }

    private static int millis(long begun) {
        return (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private int exchange(Socket plain, URI address, Map<String, String> headers, byte[] body, long deadline)
            throws IOException {
        var secure = "https".equals(address.getScheme());
        var port = address.getPort() > 0 ? address.getPort() : secure ? HTTPS : HTTP;
        var target = checked(address.getHost(), secure);
        plain.connect(new InetSocketAddress(target, port), left(deadline));
        plain.setSoTimeout(left(deadline));
        try (var socket = secure ? secured(plain, address.getHost(), port) : plain) {
            var out = socket.getOutputStream();
            out.write(head(address, headers, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return status(socket, deadline);
        }
    }

    /** @throws NotSent when one of the addresses of that name is none of the public internet */
    private InetAddress checked(String host, boolean secure) throws IOException {
        var all = names.all(host);
        for (var one : all) {
            var own = loopback && one.isLoopbackAddress();
            if (!own && !PublicAddress.is(one)) throw new NotSent("address-not-public");
            if (!own && !secure) throw new NotSent("not-https");
        }
        return all[0];
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(URI address, Map<String, String> headers, int length) {
        var head = new StringBuilder("POST ").append(target(address)).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nUser-Agent: Sen\r\nConnection: close\r\n\r\n")
                .toString();
    }

    /** What stands in the first line of the request (RFC 9112, 3.2.1). */
    static String target(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** A slow answer is cut at the time limit, however it trickles in. */
    private static int status(Socket socket, long deadline) throws IOException {
        var read = new ByteArrayOutputStream();
        var part = new byte[512];
        while (read.size() < LARGEST_ANSWER) {
            socket.setSoTimeout(left(deadline));
            var count = socket.getInputStream().read(part);
            if (count < 0) break;
            read.write(part, 0, count);
            var line = STATUS.matcher(read.toString(StandardCharsets.ISO_8859_1));
            if (line.matches()) return Integer.parseInt(line.group(1));
        }
        throw new NotSent("no-http");
    }

    private static int left(long deadline) throws SocketTimeoutException {
        var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) throw new SocketTimeoutException();
        return (int) left;
    }
}
