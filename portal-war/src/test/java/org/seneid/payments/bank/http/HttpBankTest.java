package org.seneid.payments.bank.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.bank.BankRefusal;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.adapter.UnusableAnswer;

/** The contract of docs/bank.md, with a bank that says what each test wants. */
class HttpBankTest {

    private static final BankAccount ACCOUNT = new BankAccount("970436", "0011004567890");
    private static final BankInstruction TRANSFER =
            new BankInstruction(BankInstruction.Kind.TRANSFER, "k1", ACCOUNT, new Money(250_000), "Tiền nhà", "");

    private HttpServer server;
    private HttpBank bank;
    private int status = 200;
    private String body = "";
    private String asked;
    private CountDownLatch silence = new CountDownLatch(0);

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            await();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        bank = within(Duration.ofMinutes(1));
    }

    private HttpBank within(Duration timeLimit) {
        return new HttpBank(new At("http://127.0.0.1:" + server.getAddress().getPort() + "/", timeLimit));
    }

    private void await() {
        try {
            silence.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        silence.countDown();
        server.stop(0);
    }

    /** Where the bank of a test is. */
    private static final class At extends BankSettings {

        private final String address;
        private final Duration timeLimit;

        At(String address, Duration timeLimit) {
            this.address = address;
            this.timeLimit = timeLimit;
        }

        @Override
        public Optional<String> url() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> token() {
            return Optional.of("t0ken");
        }

        @Override
        public AdapterChoice adapter() {
            return new AdapterChoice("sen.bank", "banks", "http", timeLimit);
        }
    }

    @Test
    void asksWhoseAnAccountIs() {
        body = "{\"holder\": \"NGUYEN VAN AN\"}";
        assertThat(bank.holder(ACCOUNT)).contains("NGUYEN VAN AN");
        assertThat(asked).isEqualTo("GET /accounts/970436/0011004567890 Bearer t0ken ");
        status = 404;
        assertThat(bank.holder(ACCOUNT)).isEmpty();
        status = 500;
        assertThatThrownBy(() -> bank.holder(ACCOUNT)).isInstanceOf(BankUnavailable.class);
    }

    @Test
    void sendsAnInstructionUnderItsKey() {
        body = "{\"outcome\": \"ACCEPTED\", \"reference\": \"FT1\"}";
        assertThat(bank.carryOut(TRANSFER)).isEqualTo(BankAnswer.accepted("FT1"));
        assertThat(asked)
                .isEqualTo("PUT /instructions/k1 Bearer t0ken {\"kind\":\"TRANSFER\",\"bin\":\"970436\","
                        + "\"account\":\"0011004567890\",\"amount\":250000,\"memo\":\"Tiền nhà\",\"mandate\":\"\"}");
    }

    @Test
    void aReferenceOrANameThatIsTooLongIsNoAnswer() {
        body = "{\"outcome\": \"ACCEPTED\"}";
        assertThat(bank.carryOut(TRANSFER)).isEqualTo(BankAnswer.accepted(""));
        body = "{\"outcome\": \"ACCEPTED\", \"reference\": \"" + "F".repeat(40) + "\"}";
        assertThat(bank.becameOf("k1")).isEqualTo(BankAnswer.accepted("F".repeat(40)));
        body = body.replace("FFF", "FFFF");
        unusable(() -> bank.becameOf("k1"));
        body = "{\"holder\": \"" + "N".repeat(81) + "\"}";
        unusable(() -> bank.holder(ACCOUNT));
        body = "{\"holder\": \" \"}";
        unusable(() -> bank.holder(ACCOUNT));
        body = "{}";
        unusable(() -> bank.holder(ACCOUNT));
    }

    private static void unusable(ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(BankUnavailable.class).hasCauseInstanceOf(UnusableAnswer.class);
    }

    @Test
    void takesARefusalWithItsReason() {
        body = "{\"outcome\": \"REFUSED\", \"reason\": \"SHORT\"}";
        assertThat(bank.carryOut(TRANSFER)).isEqualTo(BankAnswer.refused(BankRefusal.SHORT));
        body = "{\"outcome\": \"REFUSED\", \"reason\": \"MOON\"}";
        assertThat(bank.becameOf("k1")).isEqualTo(BankAnswer.refused(BankRefusal.OTHER));
    }

    /** A bank that may have booked it is never taken for one that refused. */
    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "200, 'nonsense'",
        "200, '[]'",
        "202, '{\"outcome\": \"ACCEPTED\"}'",
        "302, ''",
        "400, ''",
        "500, '{\"outcome\": \"REFUSED\"}'"
    })
    void whateverElseComesIsNoAnswer(int answered, String text) {
        status = answered;
        body = text;
        assertThatThrownBy(() -> bank.carryOut(TRANSFER)).isInstanceOf(BankUnavailable.class);
    }

    @Test
    void aBankThatIsStillAtItDoesNotKnowYet() {
        body = "{\"outcome\": \"PENDING\"}";
        assertThat(bank.carryOut(TRANSFER)).isEqualTo(BankAnswer.UNKNOWN);
    }

    @Test
    void aKeyThatNeverArrivedIsKnownAsThat() {
        status = 404;
        assertThat(bank.becameOf("k1")).isEqualTo(BankAnswer.NOT_RECEIVED);
    }

    @Test
    void silenceEndsAtTheTimeLimit() {
        silence = new CountDownLatch(1);
        var hasty = within(Duration.ofMillis(300));
        assertThatThrownBy(() -> hasty.carryOut(TRANSFER)).isInstanceOf(BankUnavailable.class);
    }

    @Test
    void aClosedDoorIsNoAnswer() {
        server.stop(0);
        assertThatThrownBy(() -> bank.becameOf("k1")).isInstanceOf(BankUnavailable.class);
    }

    @Test
    void fetchesTheStatementOfADay() {
        body = "<Document/>";
        assertThat(bank.statement(LocalDate.of(2026, 11, 30))).isEqualTo("<Document/>");
        assertThat(asked).startsWith("GET /statements/2026-11-30 ");
        status = 404;
        assertThatThrownBy(() -> bank.statement(LocalDate.of(2026, 11, 30))).isInstanceOf(BankUnavailable.class);
    }
}
