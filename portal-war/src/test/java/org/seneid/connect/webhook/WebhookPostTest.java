package org.seneid.connect.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookPostTest {

    private static final byte[] BODY = "{\"type\":\"consent.withdrawn\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Map<String, String> HEADERS = Map.of("content-type", "application/json");

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<String> got = new AtomicReference<>("");
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            calls.incrementAndGet();
            got.set(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            if (status == 302)
                exchange.getResponseHeaders().add("Location", address(200).toString());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void closed() {
        site.stop(0);
    }

    private URI address(int status) {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/" + status + "?a=b");
    }

    private static WebhookPost post(Duration limit, boolean loopback) {
        return new WebhookPost(limit, loopback, new TimedCalls(Thread::new, 1), InetAddress::getAllByName);
    }

    private static WebhookAnswer send(URI address) {
        return post(LIMIT, true).send(address, HEADERS, BODY);
    }

    @Test
    void theSiteGetsWhatIsPostedAndItsAnswerCounts() {
        assertThat(send(address(204)).taken()).isTrue();
        assertThat(got.get()).isEqualTo("/204?a=b application/json " + new String(BODY, StandardCharsets.UTF_8));
        assertThat(send(address(503)).taken()).isFalse();
        assertThat(send(address(503)).status()).isEqualTo(503);
    }

    @Test
    void aRedirectIsNotFollowed() {
        var answer = send(address(302));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.taken()).isFalse();
        assertThat(calls).hasValue(1);
    }

    @Test
    void onesOwnMachineIsCalledOnlyWhereThatIsAllowed() {
        var answer = post(LIMIT, false).send(address(200), HEADERS, BODY);
        assertThat(answer.reason()).isEqualTo("address-not-public");
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/hook",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:10.0.0.1]/hook",
                "https://[fd00::1]/hook",
                "https://0.0.0.0/hook",
                "https://167772161/hook"
            })
    void noNetworkOfOnesOwnIsCalledEvenInADemo(String address) {
        assertThat(send(URI.create(address)).reason()).isEqualTo("address-not-public");
    }

    @Test
    void thePublicInternetIsCalledByHttpsOnly() {
        assertThat(send(URI.create("http://1.1.1.1/hook")).reason()).isEqualTo("not-https");
    }

    @Test
    void aSiteThatIsSilentOrTalksForeverIsLeftAtTheTimeLimit() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            var answer = post(SHORT, true).send(address, HEADERS, BODY);
            assertThat(answer.reason()).isEqualTo("timeout");
            assertThat(answer.status()).isZero();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSiteThatTricklesItsPartOfTheHandshakeIsLeftAtTheTimeLimit() throws Exception {
        var pace = Executors.newScheduledThreadPool(1);
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("https://127.0.0.1:" + slow.getLocalPort() + "/");
            var accepted = new FutureTask<Void>(() -> {
                var out = slow.accept().getOutputStream();
                // the head of a handshake record of 16 KB, whose bytes come one by one
                out.write(new byte[] {22, 3, 3, 64, 0, 2});
                pace.scheduleAtFixedRate(() -> trickle(out), 0, 20, TimeUnit.MILLISECONDS);
                return null;
            });
            new Thread(accepted).start();
            var answer = post(SHORT, true).send(address, HEADERS, BODY);
            accepted.get();
            assertThat(answer.reason()).isEqualTo("timeout");
        } finally {
            pace.shutdownNow();
        }
    }

    private static void trickle(OutputStream out) {
        try {
            out.write(0);
        } catch (IOException leftByTheCaller) {
            throw new UncheckedIOException(leftByTheCaller);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNameServerThatHangsIsLeftAtTheTimeLimitAndHoldsFewThreads() {
        var answers = new CountDownLatch(1);
        var asked = new AtomicInteger();
        var hanging = new WebhookPost(SHORT, true, new TimedCalls(Thread::new, 2), host -> {
            asked.incrementAndGet();
            try {
                answers.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
        var address = URI.create("https://hotel.example/hook");
        for (int i = 0; i < 4; i++)
            assertThat(hanging.send(address, HEADERS, BODY).reason()).isEqualTo("timeout");
        assertThat(asked).hasValue(2);
        answers.countDown();
    }

    @Test
    void anAddressThatCannotBeCalledIsAnAnswerToo() {
        assertThat(send(URI.create("http://127.0.0.1:99999/")).reason()).isEqualTo("connection");
    }

    @Test
    void whatIsNoHttpIsCutAfterAFewKilobytes() throws Exception {
        try (var chatty = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talker = new Thread(() -> {
                try (var socket = chatty.accept()) {
                    var nonsense = "x".repeat(1000).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 100_000; i++) socket.getOutputStream().write(nonsense);
                } catch (IOException leftByTheCaller) {
                    calls.incrementAndGet();
                }
            });
            talker.start();
            var answer = send(URI.create("http://127.0.0.1:" + chatty.getLocalPort() + "/"));
            assertThat(answer.reason()).isEqualTo("no-http");
            talker.join();
            assertThat(calls).hasValue(1);
        }
    }
}
