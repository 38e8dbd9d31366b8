package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.platform.outbox.DeliveryResult.Outcome;

/** What the answers of a mail server are taken for. */
class SmtpTransportTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private ScriptedMailServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new ScriptedMailServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whatTheServerTookIsTaken() {
        assertThat(send("an@example.org")).isEqualTo(DeliveryResult.TAKEN);
    }

    @Test
    void severalMailsGoThroughOneConnection() {
        try (var line = line()) {
            line.send(parcel("an@example.org"));
            line.send(parcel("binh@example.org"));
        }
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void anUnknownRecipientIsFinal() {
        server.answers("RCPT", "550 5.1.1 an@example.org: nobody here");
        assertThat(send("an@example.org")).isEqualTo(DeliveryResult.never("550 5.1.1"));
    }

    @Test
    void afterAnUnknownRecipientTheNextIsSent() {
        server.answers("RCPT", "550 5.1.1 nobody here");
        try (var line = line()) {
            assertThat(line.send(parcel("an@example.org")).outcome()).isEqualTo(Outcome.NEVER);
            server.answers("RCPT", "250 OK");
            assertThat(line.send(parcel("binh@example.org")).outcome()).isEqualTo(Outcome.TAKEN);
        }
    }

    @Test
    void aFullMailboxMayBeEmptierLater() {
        server.answers("RCPT", "452 4.2.2 mailbox full");
        assertThat(send("an@example.org")).isEqualTo(DeliveryResult.later("452 4.2.2"));
    }

    @Test
    void whatMayBeOurFaultWaitsUntilItIsMended() {
        server.answers("RCPT", "554 5.7.1 relay access denied");
        assertThat(send("an@example.org").outcome()).isEqualTo(Outcome.LATER);
        server.answers("RCPT", "250 OK");
        server.answers("MAIL", "553 5.1.8 sender unknown");
        assertThat(send("an@example.org").outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void aServerThatClosesIsAway() {
        server.answers("RCPT", "421 4.3.2 going down");
        assertThat(send("an@example.org").outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void aServerThatIsSilentIsAwayAfterTheTimeLimit() {
        server.answers("MAIL", "");
        assertThat(send("an@example.org").outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void aServerThatIsDownIsAway() throws IOException {
        server.close();
        assertThat(send("an@example.org").outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void aServerThatCannotHideWhatIsSaidIsNotSpokenTo() {
        var settings = settings();
        settings.tls = "starttls";
        try (var line = new SmtpTransport(settings, "sen.example")) {
            assertThat(line.send(parcel("an@example.org")).outcome()).isEqualTo(Outcome.AWAY);
        }
        assertThat(server.received()).isEmpty();
    }

    @Test
    void noRecipientSmugglesInAHeaderOrAnother() {
        assertThat(send("an@example.org\r\nBcc: everybody@example.org").outcome())
                .isEqualTo(Outcome.NEVER);
        assertThat(send("an@example.org, binh@example.org").outcome()).isEqualTo(Outcome.NEVER);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void noReasonNamesAPerson() {
        server.answers("RCPT", "550 5.1.1 an@example.org: nobody here");
        assertThat(send("an@example.org").reason()).doesNotContain("example");
    }

    private DeliveryResult send(String to) {
        try (var line = line()) {
            return line.send(parcel(to));
        }
    }

    private SmtpTransport line() {
        return new SmtpTransport(settings(), "sen.example");
    }

    private MailSettings settings() {
        var settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = Optional.of(server.port());
        settings.tls = "none";
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = "sen@sen.example";
        settings.timeout = PATIENCE;
        return settings;
    }

    private static OutboundMessage parcel(String to) {
        return new OutboundMessage(PublicId.random(), to, "Đổi mật khẩu", "Mật khẩu đã đổi", Instant.EPOCH);
    }
}
