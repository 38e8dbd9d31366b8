package org.seneid.identity.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;

class ActivationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:41:07Z");

    private final Activation slip = new Activation(new AccountId(1), "f", NOW);

    @Test
    void itLivesForAWeek() {
        assertThat(slip.live(NOW)).isTrue();
        assertThat(slip.live(NOW.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
        assertThat(slip.live(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void whetherItIsGoodIsToldToThoseWhoCanMakeAnother() {
        assertThat(slip.standing(NOW)).isEqualTo(ActivationStanding.GOOD);
        assertThat(slip.standing(NOW.plus(Duration.ofDays(7)))).isEqualTo(ActivationStanding.EXPIRED);
    }

    @Test
    void whoHasNotUsedItIsNotLetInByIt() {
        assertThat(slip.usedSince(NOW.minus(Duration.ofMinutes(1)))).isFalse();
    }
}
