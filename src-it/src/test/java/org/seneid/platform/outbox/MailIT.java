package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.PublicId;
import org.seneid.platform.secret.SecretBox;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.rings.Patience;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.MovableMailServer;

/** A mail arrives at a real mail server, whatever happens to it on the way. The portal's own rounds go on meanwhile. */
@InContainer
@OnPostgreSQLToo
class MailIT {

    @Inject
    private Writers portal;

    @Inject
    private MovableMailServer server;

    @Inject
    private MovableClock movableClock;

    @Inject
    private Clock clock;

    @Inject
    private Databases databases;

    @Inject
    private SecretBox secretBox;

    @Inject
    private Crowd crowd;

    private final String mailbox = PublicId.random() + "@example.org";
    private GreenMail mail;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        port = freePort();
        start();
        server.at(port);
    }

    @AfterEach
    void stop() {
        server.none();
        mail.stop();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        portal.mail(mailbox);
        portal.carry(Channel.MAIL);
        awaitStatus(MessageStatus.SENT);
        var letter = received().get(0);
        assertThat(letter.getSubject()).isEqualTo(Writers.SUBJECT);
        assertThat(letter.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(Writers.TEXT);
        assertThat(letter.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(letter.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(mailbox);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getMessageID()).startsWith("<" + portal.to(mailbox).get("public_id") + "@");
    }

    @Test
    void whileTheServerIsDownAMailWaitsAndThenArrivesOnce() throws Exception {
        mail.stop();
        portal.mail(mailbox);
        portal.carry(Channel.MAIL);
        awaitTries(1);
        var waiting = portal.to(mailbox);
        assertThat(waiting).containsEntry("status", "WAITING").containsEntry("last_error", "ConnectException");
        start();
        portal.carry(Channel.MAIL);
        assertThat(portal.status(mailbox)).as("not before its next try is due").isEqualTo(MessageStatus.WAITING);
        movableClock.move(Duration.ofHours(1));
        portal.carry(Channel.MAIL);
        awaitStatus(MessageStatus.SENT);
        movableClock.move(Duration.ofDays(1));
        portal.carry(Channel.MAIL);
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoStoppedBeforeWritingItDownSendsItAgainUnderTheSameId() throws Exception {
        mail.stop();
        portal.mail(mailbox);
        movableClock.move(Duration.ofDays(1));
        var id = new PublicId(portal.to(mailbox).get("public_id"));
        var parcel = taken(id);
        start();
        try (var line = new SmtpTransport(server, "localhost")) {
            assertThat(line.send(parcel.opened(Channel.MAIL, secretBox)).outcome())
                    .isEqualTo(DeliveryResult.Outcome.TAKEN);
        }
        portal.carry(Channel.MAIL);
        assertThat(received()).as("nobody else takes it up yet").hasSize(1);
        movableClock.move(MessageQueue.CLAIM);
        portal.carry(Channel.MAIL);
        awaitStatus(MessageStatus.SENT);
        assertThat(received()).hasSize(2);
        assertThat(received().get(1).getMessageID()).isEqualTo(received().get(0).getMessageID());
    }

    @Test
    void aBadAddressIsGivenUpAndKeepsNobodyElseWaiting() throws Exception {
        var bad = PublicId.random() + " at example.org";
        portal.mail(bad);
        portal.mail(mailbox);
        portal.carry(Channel.MAIL);
        awaitStatus(MessageStatus.SENT);
        assertThat(portal.to(bad)).containsEntry("status", "FAILED").containsEntry("last_error", "address");
        assertThat(received()).hasSize(1);
    }

    @Test
    void manyRoundsAtOnceSendOnce() throws Exception {
        portal.mail(mailbox);
        crowd.atOnce(8, () -> {
            portal.carry(Channel.MAIL);
            return null;
        });
        awaitStatus(MessageStatus.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsGoodForAWhileOnlyIsNotSentLater() throws Exception {
        mail.stop();
        portal.mailUntil(mailbox, clock.instant().plus(Duration.ofMinutes(10)));
        portal.carry(Channel.MAIL);
        awaitTries(1);
        start();
        movableClock.move(Duration.ofMinutes(11));
        portal.carry(Channel.MAIL);
        awaitStatus(MessageStatus.EXPIRED);
        assertThat(received()).isEmpty();
    }

    @Test
    void theDatabaseHasNoTextThatCanBeRead() throws Exception {
        portal.mail(mailbox);
        var row = databases
                .portal("select body from outbox_message where recipient = ?", mailbox)
                .get(0);
        assertThat(row.get("body")).doesNotContain("password", "khẩu");
    }

    /** The portal's own round may have taken it up before; then its time has to go by first. */
    private OutboundMessage taken(PublicId id) throws Exception {
        databases.portal("update outbox_message set next_try = created_at where public_id = ?", id.value());
        return portal.takenUp(id);
    }

    private void awaitStatus(MessageStatus status) throws Exception {
        Patience.until(() -> portal.status(mailbox) == status);
        assertThat(portal.to(mailbox)).containsEntry("status", status.name());
    }

    private void awaitTries(int least) throws Exception {
        Patience.until(() -> !portal.to(mailbox).get("last_error").isEmpty());
        assertThat(Integer.parseInt(portal.to(mailbox).get("tries"))).isGreaterThanOrEqualTo(least);
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> to(letter).equals(mailbox))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start() {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
