package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Backoff;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), Backoff.GiveUp.afterAge(Duration.ofDays(4)));

    private final OutboxMessage message = message("Mã", Optional.empty());

    @Test
    void aNewMessageIsDueAtOnce() {
        assertThat(message.due(NOW)).isTrue();
        assertThat(message.tooLate(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void whatSomebodyTookUpIsNobodyElsesUntilTheyMustBeDead() {
        message.claimed(NOW.plus(MessageQueue.CLAIM));
        assertThat(message.due(NOW.plus(MessageQueue.CLAIM).minusMillis(1))).isFalse();
        assertThat(message.due(NOW.plus(MessageQueue.CLAIM))).isTrue();
    }

    @Test
    void tryingEndsAfterFourDays() {
        var clock = NOW;
        while (message.waiting()) {
            message.claimed(clock.plus(MessageQueue.CLAIM));
            message.notTaken("421", BACKOFF, clock);
            if (message.waiting()) clock = message.nextTry();
        }
        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(clock).isBetween(NOW.plus(Duration.ofHours(95)), NOW.plus(Duration.ofDays(4)));
        assertThat(message.lastError()).isEqualTo("421");
        assertThat(message.due(clock.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void whatWasSentStaysSent() {
        message.claimed(NOW.plus(MessageQueue.CLAIM));
        message.sent(NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.due(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThatThrownBy(() -> message.failed("550")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(message::expired).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aCodeThatIsOverIsTooLate() {
        var code = message("Mã", Optional.of(NOW.plusSeconds(600)));
        assertThat(code.tooLate(NOW.plusSeconds(599))).isFalse();
        assertThat(code.tooLate(NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(message("Tin\r\nBcc: everybody@example.org", Optional.empty())
                        .parcel()
                        .subject())
                .isEqualTo("Tin Bcc: everybody@example.org");
    }

    @Test
    void aParcelSaysNothingToALog() {
        assertThat(message.parcel().toString()).doesNotContain("an@example.org", "sealed");
    }

    private static OutboxMessage message(String subject, Optional<Instant> until) {
        return new OutboxMessage(Channel.MAIL, "an@example.org", subject, new SealedText("vi", "sealed"), until, NOW);
    }
}
