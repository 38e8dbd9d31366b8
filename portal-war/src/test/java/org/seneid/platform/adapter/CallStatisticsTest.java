package org.seneid.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calls of the last hour are counted, and those since the start, by why they failed. */
class CallStatisticsTest {

    private static final Duration QUICK = Duration.ofMillis(10);
    private static final AdapterChoice CHOICE = new AdapterChoice("sen.sms", "SMS gateways", "carrier", QUICK);

    private Instant now = Instant.parse("2026-11-30T03:00:00Z");
    private final CallStatistics statistics = new CallStatistics(new Clock() {
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
    });

    @Test
    void whatNobodyCalledHasNoCallsAndNoFailure() {
        assertThat(statistics.reports(CHOICE)).singleElement().satisfies(report -> {
            assertThat(report.all().calls()).isZero();
            assertThat(report.all().mostWithin()).isEmpty();
            assertThat(report.failedAt()).isEmpty();
        });
    }

    @Test
    void failuresAreCountedByReasonAndTheLastIsKnown() {
        statistics.add("", QUICK, "");
        statistics.add("", QUICK, "TIME_LIMIT");
        statistics.add("", QUICK, "TIME_LIMIT");
        statistics.add("", QUICK, "IOException");

        var report = only();
        assertThat(report.lastHour().calls()).isEqualTo(4);
        assertThat(report.lastHour().failed()).isEqualTo(3);
        assertThat(report.all().failures()).isEqualTo(Map.of("TIME_LIMIT", 2L, "IOException", 1L));
        assertThat(report.failedAt()).contains(now);
        assertThat(report.failure()).isEqualTo("IOException");
    }

    @Test
    void anHourLaterOnlyTheNumbersSinceTheStartHaveThem() {
        statistics.add("", QUICK, "TIME_LIMIT");
        now = now.plus(Duration.ofMinutes(59));
        assertThat(only().lastHour().calls()).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(only().lastHour().calls()).isZero();
        assertThat(only().all().failed()).isEqualTo(1);
        statistics.add("", QUICK, "");
        assertThat(only().lastHour().calls()).isEqualTo(1);
    }

    @Test
    void theTimeOfMostIsThatOfAllButTheSlowest() {
        for (int i = 0; i < 95; i++) statistics.add("", QUICK, "");
        for (int i = 0; i < 5; i++) statistics.add("", Duration.ofSeconds(3), "");
        assertThat(only().all().mostWithin()).contains(Duration.ofMillis(16));
    }

    @Test
    void eachPartyBehindThePortIsReportedByItself() {
        statistics.add("WATER", QUICK, "");
        statistics.add("POWER", QUICK, "UNKNOWN");
        assertThat(statistics.reports(CHOICE)).extracting(AdapterReport::party).containsExactly("POWER", "WATER");
    }

    @Test
    void anAdapterThatMakesUpReasonsTakesNoMemory() {
        for (int i = 0; i < 1_000; i++) statistics.add("", QUICK, "reason " + i);
        assertThat(only().all().failures()).hasSizeLessThan(30);
        assertThat(only().all().failed()).isEqualTo(1_000);
    }

    private AdapterReport only() {
        return statistics.reports(CHOICE).get(0);
    }
}
