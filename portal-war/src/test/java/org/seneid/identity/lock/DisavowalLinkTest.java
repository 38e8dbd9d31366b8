package org.seneid.identity.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;

class DisavowalLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:41:07Z");

    private final DisavowalLink link = new DisavowalLink(new AccountId(1), NOW);

    @Test
    void itIsGoodOnce() {
        assertThat(link.use(NOW)).isTrue();
        assertThat(link.usable(NOW)).isFalse();
        assertThat(link.use(NOW)).isFalse();
    }

    @Test
    void itIsGoodForAWeek() {
        var end = NOW.plus(Duration.ofDays(7));
        assertThat(link.usable(end.minusMillis(1))).isTrue();
        assertThat(link.use(end)).isFalse();
    }
}
