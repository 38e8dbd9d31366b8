package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.badinput.RawConnection;
import org.seneid.browser.Story;
import org.seneid.rings.Patience;
import org.seneid.rings.Server;
import org.seneid.rings.Web;

/** However many send slowly, pages are answered: far more than the server has threads. */
@Story
class SlowVisitorsStory {

    private static final int SLOW = 300;
    private static final int CONNECTIONS = 5;
    private static final int ANNOUNCED = 1_000;
    private static final int PAGES = 10;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static final List<String> HEADS = List.of(
            "POST /sign-in HTTP/1.1\r\n" + FORM + "Content-Length: " + ANNOUNCED,
            "POST /sign-in HTTP/1.1\r\n" + FORM + "Transfer-Encoding: chunked",
            "POST /sign-in HTTP/1.1\r\n" + FORM + "Expect: 100-continue\r\nContent-Length: " + ANNOUNCED,
            "POST /desk/photo HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000",
            "POST /theme/sen.css HTTP/1.1\r\n" + FORM + "Content-Length: 2000000",
            "PUT /api/v1/shares/x HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + ANNOUNCED);

    private final List<RawConnection> connections = new ArrayList<>();
    private final List<CompletableFuture<?>> requests = new ArrayList<>();

    @AfterEach
    void goAway() throws IOException {
        for (var connection : connections) connection.close();
        requests.forEach(request -> request.cancel(true));
    }

    @Test
    void threeHundredConnectionsDoNotStopThePortal() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            var connection = RawConnection.open();
            connections.add(connection);
            connection.send(RawConnection.bytes(HEADS.get(i % HEADS.size()) + "\r\nHost: localhost\r\n\r\n2"));
        }
        pagesAreAnswered();
        goAway();
        aFormIsAnswered();
    }

    @Test
    void fiveConnectionsWithSixtyStreamsEachDoNotStopThePortal() throws Exception {
        var begun = new CountDownLatch(SLOW);
        for (int i = 0; i < CONNECTIONS; i++) {
            var client = client(Version.HTTP_2);
            for (int k = 0; k < SLOW / CONNECTIONS; k++) {
                var request = HttpRequest.newBuilder(Server.address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.fromPublisher(new Slow(begun), ANNOUNCED));
                requests.add(client.sendAsync(request.build(), BodyHandlers.discarding()));
            }
        }
        assertThat(begun.await(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        pagesAreAnswered();
        goAway();
        aFormIsAnswered();
    }

    @Test
    void aBodyInPiecesArrives() throws Exception {
        var form = new Web()
                .get("/sign-in").forms().stream()
                        .filter(one -> one.asksForPassword())
                        .findFirst()
                        .orElseThrow();
        var body = Web.encoded(form.filled("001090012345").fields());
        var answer = client(Version.HTTP_1_1)
                .send(
                        HttpRequest.newBuilder(Server.address(form.action()))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .expectContinue(true)
                                .POST(BodyPublishers.concat(
                                        BodyPublishers.ofString(body),
                                        BodyPublishers.ofString("&x=" + "y".repeat(200_000))))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("001090012345");
    }

    private static void pagesAreAnswered() throws Exception {
        var client = client(Version.HTTP_1_1);
        for (int i = 0; i < PAGES; i++) {
            var request = HttpRequest.newBuilder(Server.address("/"))
                    .timeout(Patience.LIMIT)
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static void aFormIsAnswered() throws Exception {
        var request = HttpRequest.newBuilder(Server.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Patience.LIMIT)
                .POST(BodyPublishers.ofString("x=" + "y".repeat(500_000)))
                .build();
        var answer = client(Version.HTTP_1_1).send(request, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isNotEqualTo(503);
    }

    private static HttpClient client(Version version) {
        return HttpClient.newBuilder()
                .version(version)
                .sslContext(Server.trustingTls())
                .build();
    }

    /** Two bytes of a body, and no more. */
    private record Slow(CountDownLatch begun) implements Flow.Publisher<ByteBuffer> {

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> body) {
            body.onSubscribe(new Flow.Subscription() {
                private boolean sent;

                @Override
                public void request(long wanted) {
                    if (sent) return;
                    sent = true;
                    body.onNext(ByteBuffer.wrap(new byte[] {'a', '='}));
                    begun.countDown();
                }

                @Override
                public void cancel() {
                    // nothing more comes anyway
                }
            });
        }
    }
}
