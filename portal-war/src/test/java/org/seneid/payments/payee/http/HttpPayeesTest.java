package org.seneid.payments.payee.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.LineKind;
import org.seneid.payments.payee.Meter;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.UnusableAnswer;

/** The contract of payees.yaml, with a payee that says what each test wants. */
class HttpPayeesTest {

    private static final CustomerRef CUSTOMER = new CustomerRef(Payee.EVN_HANOI, "PE90000000017");
    private static final PaymentNotice NOTICE = new PaymentNotice(
            "k1", CUSTOMER, "PE90000000017-2026/11", new Money(250_000), Instant.parse("2026-12-01T03:00:00Z"));
    private static final PayeeBill BILL = new PayeeBill(
            "B1",
            YearMonth.of(2026, 11),
            1,
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 16),
            List.of(BillLine.tier(1, 50, new Money(1_984)), BillLine.percentOf(LineKind.TAX, 8, new Money(99_200))),
            Optional.of(new Meter(1_200, 1_250)),
            LocalDate.of(2026, 5, 1),
            Optional.empty());

    private HttpServer server;
    private HttpPayees payees;
    private int status = 200;
    private String body = "";
    private String asked;
    private final AtomicInteger calls = new AtomicInteger();
    private int awayFor;
    private CountDownLatch silence = new CountDownLatch(0);

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            await();
            var away = calls.incrementAndGet() <= awayFor;
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(away ? 503 : status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        payees = within(Duration.ofMinutes(1));
    }

    private HttpPayees within(Duration timeLimit) {
        return new HttpPayees(new At("http://127.0.0.1:" + server.getAddress().getPort(), timeLimit));
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

    /** Where the payees of a test are. */
    private static final class At extends PaymentSettings {

        private final String address;
        private final Duration timeLimit;

        At(String address, Duration timeLimit) {
            this.address = address;
            this.timeLimit = timeLimit;
        }

        @Override
        public Optional<String> url(Payee payee) {
            return Optional.of(address + "/" + payee);
        }

        @Override
        public Optional<String> token(Payee payee) {
            return Optional.of("t0ken");
        }

        @Override
        public Duration timeout() {
            return timeLimit;
        }
    }

    @Test
    void asksWhoACustomerIs() {
        body = "{\"holder\": \"N*** V** A*\"}";
        assertThat(payees.customer(CUSTOMER))
                .get()
                .extracting(found -> found.holder())
                .isEqualTo("N*** V** A*");
        assertThat(asked).isEqualTo("GET /EVN_HANOI/customers/PE90000000017 Bearer t0ken ");
        status = 404;
        assertThat(payees.customer(CUSTOMER)).isEmpty();
        assertThat(payees.bills(CUSTOMER)).isEmpty();
    }

    @Test
    void readsTheBillsThatTheOtherSideWrites() {
        body = PayeeJson.of(List.of(BILL)).toString();
        assertThat(payees.bills(CUSTOMER)).containsExactly(BILL);
    }

    @Test
    void saysWhatIsDueOfOneBill() {
        body = PayeeJson.of(BILL).toString();
        assertThat(payees.due(CUSTOMER, "2026/11")).contains(BILL.amount());
        assertThat(asked).startsWith("GET /EVN_HANOI/customers/PE90000000017/bills/2026%2F11 ");
        body = body.replace("\"number\":\"B1\"", "\"number\":\"B1\",\"paidOn\":\"2026-12-01\"");
        assertThat(payees.due(CUSTOMER, "B1")).isEmpty();
        status = 404;
        assertThat(payees.due(CUSTOMER, "B1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"bills\": [{}]}",
                "{\"bills\": [1]}",
                "{\"bills\": {}}",
                "[]",
                "nonsense",
                "{\"bills\": [{\"number\":\"B1\",\"period\":\"yesterday\"}]}"
            })
    void billsThatAreNotAsTheContractHasItAreNone(String text) {
        body = text;
        assertThatThrownBy(() -> payees.bills(CUSTOMER)).isInstanceOf(PayeeUnavailable.class);
    }

    @Test
    void aBillBelowZeroOrWithHalfADongIsNone() {
        body = PayeeJson.of(List.of(BILL)).toString().replace("\"amount\":99200", "\"amount\":-99200");
        assertThatThrownBy(() -> payees.bills(CUSTOMER)).isInstanceOf(PayeeUnavailable.class);
        body = PayeeJson.of(List.of(BILL)).toString().replace("\"amount\":99200", "\"amount\":99200.5");
        assertThatThrownBy(() -> payees.bills(CUSTOMER)).isInstanceOf(PayeeUnavailable.class);
    }

    @Test
    void whatCouldNotBeKeptIsNone() {
        var bills = PayeeJson.of(List.of(BILL)).toString();
        for (var odd : List.of(
                PayeeJson.of(List.of(BILL, BILL)).toString(),
                bills.replace("\"amount\":99200", "\"amount\":-7936"),
                bills.replace("\"months\":1", "\"months\":0"),
                bills.replace("\"months\":1", "\"months\":4294967297"),
                bills.replace("\"percent\":8", "\"percent\":4294967304"),
                bills.replace("\"percent\":8", "\"percent\":\"8\""),
                bills.replace("\"number\":\"B1\"", "\"number\":\" \""),
                bills.replace("\"dueOn\":\"2026-", "\"dueOn\":\"+999999-"),
                bills.replace("\"period\":\"2026-", "\"period\":\"0001-"))) {
            body = odd;
            assertThat(odd).isNotEqualTo(bills);
            assertThatThrownBy(() -> payees.bills(CUSTOMER))
                    .isInstanceOf(PayeeUnavailable.class)
                    .hasCauseInstanceOf(UnusableAnswer.class);
        }
        for (var holder : List.of("N".repeat(81), " ")) {
            body = "{\"holder\": \"" + holder + "\"}";
            assertThatThrownBy(() -> payees.customer(CUSTOMER))
                    .isInstanceOf(PayeeUnavailable.class)
                    .hasCauseInstanceOf(UnusableAnswer.class);
        }
    }

    @Test
    void tellsAPaymentUnderItsKey() {
        body = "{\"outcome\": \"ACCEPTED\", \"reference\": \"EVN-1\"}";
        assertThat(payees.tell(NOTICE)).isEqualTo(PayeeAnswer.accepted("EVN-1"));
        assertThat(asked)
                .isEqualTo("PUT /EVN_HANOI/payments/k1 Bearer t0ken {\"customer\":\"PE90000000017\","
                        + "\"bill\":\"PE90000000017-2026/11\",\"amount\":250000,\"paidAt\":\"2026-12-01T03:00:00Z\"}");
        assertThat(PayeeJson.notice(Payee.EVN_HANOI, "k1", PayeeJson.of(NOTICE)))
                .isEqualTo(NOTICE);
    }

    @Test
    void takesARefusalWithItsReason() {
        body = "{\"outcome\": \"REFUSED\", \"reason\": \"already-paid\"}";
        assertThat(payees.tell(NOTICE)).isEqualTo(PayeeAnswer.refused("already-paid"));
        body = "{\"outcome\": \"REFUSED\", \"reason\": \"moon\"}";
        assertThat(payees.ask(Payee.EVN_HANOI, "k1")).isEqualTo(PayeeAnswer.refused("other"));
        body = "{\"outcome\": \"PENDING\"}";
        assertThat(payees.tell(NOTICE)).isEqualTo(PayeeAnswer.UNKNOWN);
        status = 404;
        assertThat(payees.ask(Payee.EVN_HANOI, "k1")).isEqualTo(PayeeAnswer.NOT_RECEIVED);
    }

    /** A payee that may have booked it is never taken for one that refused. */
    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "200, 'nonsense'",
        "202, '{\"outcome\": \"ACCEPTED\"}'",
        "302, ''",
        "409, ''",
        "500, '{\"outcome\": \"REFUSED\"}'"
    })
    void whateverElseComesIsNoAnswer(int answered, String text) {
        status = answered;
        body = text;
        assertThatThrownBy(() -> payees.tell(NOTICE)).isInstanceOf(PayeeUnavailable.class);
    }

    @Test
    void silenceEndsAtTheTimeLimit() {
        silence = new CountDownLatch(1);
        var hasty = within(Duration.ofMillis(300));
        assertThatThrownBy(() -> hasty.tell(NOTICE)).isInstanceOf(PayeeUnavailable.class);
        assertThatThrownBy(() -> hasty.bills(CUSTOMER)).isInstanceOf(PayeeUnavailable.class);
    }

    @Test
    void whatOnlyReadsIsTriedAgainAndWhatMovesMoneyIsNot() {
        awayFor = 2;
        body = "{\"holder\": \"A\"}";
        assertThat(payees.customer(CUSTOMER)).isPresent();
        assertThat(calls).hasValue(3);
        calls.set(0);
        awayFor = 10;
        assertThatThrownBy(() -> payees.customer(CUSTOMER)).isInstanceOf(PayeeUnavailable.class);
        assertThat(calls).hasValue(3);
        calls.set(0);
        assertThatThrownBy(() -> payees.tell(NOTICE)).isInstanceOf(PayeeUnavailable.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aClosedDoorIsNoAnswer() {
        server.stop(0);
        assertThatThrownBy(() -> payees.ask(Payee.EVN_HANOI, "k1")).isInstanceOf(PayeeUnavailable.class);
    }
}
