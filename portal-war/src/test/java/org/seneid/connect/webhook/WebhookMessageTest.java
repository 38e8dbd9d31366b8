package org.seneid.connect.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Backoff;

class WebhookMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), Backoff.GiveUp.afterAge(Duration.ofDays(4)));
    private static final WebhookAnswer TAKEN = new WebhookAnswer(204, 12, "");
    private static final WebhookAnswer FAILED = new WebhookAnswer(503, 12, "");

    private final WebhookMessage message =
            new WebhookMessage(PublicId.random(), SampleClients.hotel(), WebhookEvent.CONSENT_WITHDRAWN, "{}", NOW);

    private void attempt(WebhookAnswer answer, Instant now) {
        message.claimed(now.plusSeconds(60));
        message.answered(answer, BACKOFF, now);
    }

    @Test
    void whatIsTakenIsSentNoMore() {
        attempt(TAKEN, NOW);
        assertThat(message.status()).isEqualTo(WebhookStatus.DELIVERED);
        assertThat(message.dueAt()).isNull();
        attempt(FAILED, NOW);
        assertThat(message.status()).isEqualTo(WebhookStatus.DELIVERED);
    }

    @Test
    void whatIsNotTakenIsTriedAgainForFourDays() {
        attempt(FAILED, NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plusSeconds(10));
        attempt(WebhookAnswer.none("timeout", 5000), NOW.plusSeconds(10));
        assertThat(message.dueAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(message.reason()).isEqualTo("timeout");
        attempt(FAILED, NOW.plus(Duration.ofDays(4)));
        assertThat(message.status()).isEqualTo(WebhookStatus.FAILED);
        assertThat(message.dueAt()).isNull();
    }

    @Test
    void aDeveloperHasItSentAgainOnce() {
        assertThat(message.replay(NOW)).isFalse();
        attempt(TAKEN, NOW);
        assertThat(message.replay(NOW)).isTrue();
        assertThat(message.replay(NOW)).isFalse();
        assertThat(message.status()).isEqualTo(WebhookStatus.WAITING);
    }

    @Test
    void itIsSentAgainAtMostOnceAMinute() {
        attempt(TAKEN, NOW);
        assertThat(message.replay(NOW)).isTrue();
        attempt(TAKEN, NOW.plusSeconds(1));
        assertThat(message.replay(NOW.plusSeconds(59))).isFalse();
        assertThat(message.status()).isEqualTo(WebhookStatus.DELIVERED);
        assertThat(message.replay(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aStatusIsLeftOnlyByALegalMove() {
        for (var over : new WebhookStatus[] {WebhookStatus.DELIVERED, WebhookStatus.FAILED})
            for (var to : new WebhookStatus[] {WebhookStatus.DELIVERED, WebhookStatus.FAILED})
                assertThatThrownBy(() -> over.to(to))
                        .isInstanceOf(RuleBroken.class)
                        .hasMessage("connect.webhook.status");
    }
}
