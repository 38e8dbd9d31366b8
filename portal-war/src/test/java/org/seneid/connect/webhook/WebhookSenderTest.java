package org.seneid.connect.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.HeldClock;
import org.seneid.platform.PublicId;

class WebhookSenderTest {

    private static final Duration SLOW = Duration.ofMillis(4900);

    private final List<PublicId> many = ids(50);
    private final List<PublicId> others = ids(1);
    private final List<PublicId> claimed = new ArrayList<>();
    private final HeldClock held = new HeldClock();

    private static List<PublicId> ids(int count) {
        return Stream.generate(PublicId::random).limit(count).toList();
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
            held.passes(SLOW);
            return new WebhookAnswer(200, (int) SLOW.toMillis(), "");
        }
    }

    @Test
    void aSlowReceiverWithMuchWaitingLeavesTimeForTheOthers() {
        var sender = new WebhookSender();
        sender.clock = held;
        sender.queue = new TwoClients();
        sender.dispatch = new SlowButWilling();
        sender.sendAll();
        assertThat(claimed).hasSize(4).startsWith(many.get(0)).endsWith(others.get(0));
    }
}
