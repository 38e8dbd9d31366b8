package org.seneid.connect.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.PublicId;

class WebhookSenderTest {

    private static final Duration SLOW = Duration.ofMillis(4900);

    private final List<PublicId> many = ids(50);
    private final List<PublicId> others = ids(1);
    private final List<PublicId> claimed = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");

    private static List<PublicId> ids(int count) {
        return Stream.generate(PublicId::random).limit(count).toList();
    }

    /** It stands still until somebody takes their time. */
    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Two clients, of which the first has much waiting. */
    private final class TwoClients extends WebhookQueue {

        private final Map<Long, List<PublicId>> due = Map.of(1L, many, 2L, others);

        @Override
        public List<Long> clients(int most) {
            return List.of(1L, 2L);
        }

        @Override
        public List<PublicId> due(Long client, int most) {
            return due.get(client);
        }

        @Override
        public Optional<WebhookMessage> claim(PublicId id) {
            claimed.add(id);
            return Optional.of(
                    new WebhookMessage(id, SampleClients.hotel(), WebhookEvent.CONSENT_WITHDRAWN, "{}", Instant.EPOCH));
        }

        @Override
        public void answered(PublicId id, WebhookAnswer answer) {
            // taken
        }
    }

    private final class SlowButWilling extends WebhookDispatch {

        @Override
        WebhookAnswer post(WebhookMessage message) {
            now = now.plus(SLOW);
            return new WebhookAnswer(200, (int) SLOW.toMillis(), "");
        }
    }

    @Test
    void aSlowReceiverWithMuchWaitingLeavesTimeForTheOthers() {
        var sender = new WebhookSender();
        sender.clock = new TestClock();
        sender.queue = new TwoClients();
        sender.dispatch = new SlowButWilling();
        sender.sendAll();
        assertThat(claimed).hasSize(4).startsWith(many.get(0)).endsWith(others.get(0));
    }
}
