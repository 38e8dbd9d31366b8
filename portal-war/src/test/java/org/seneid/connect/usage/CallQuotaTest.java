package org.seneid.connect.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;

class CallQuotaTest {

    private static final Instant TEN_PAST = Instant.parse("2026-11-30T08:00:10Z");

    private final Client hotel = SampleClients.hotel();
    private final CallQuota quota = new CallQuota();

    @BeforeEach
    void now() {
        at(TEN_PAST);
    }

    private void at(Instant now) {
        quota.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void beyondItsLimitAClientWaitsForTheNextMinute() {
        for (int i = 0; i < hotel.callsAMinute(); i++) quota.count(hotel);
        assertThatThrownBy(() -> quota.count(hotel))
                .isInstanceOfSatisfying(
                        TooManyCalls.class, wait -> assertThat(wait.seconds()).isEqualTo(50));
        at(TEN_PAST.plusSeconds(49));
        assertThatThrownBy(() -> quota.count(hotel)).isInstanceOf(TooManyCalls.class);
        at(TEN_PAST.plusSeconds(50));
        assertThatCode(() -> quota.count(hotel)).doesNotThrowAnyException();
    }

    @Test
    void whoIsNotTheClientFillsItsLogWithAFewCallsAMinute() {
        for (int i = 0; i < 30; i++) assertThat(quota.notes(hotel)).isTrue();
        assertThat(quota.notes(hotel)).isFalse();
        assertThatCode(() -> quota.count(hotel)).doesNotThrowAnyException();
        at(TEN_PAST.plusSeconds(60));
        assertThat(quota.notes(hotel)).isTrue();
    }
}
