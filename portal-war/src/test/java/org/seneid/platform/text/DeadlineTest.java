package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:12:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-P3D | late | quá hạn 3 ngày | 3 d late",
                "-PT3H40M | late | quá hạn 3 giờ 40 phút | 3 h 40 min late",
                "-PT11M | late | quá hạn 11 phút | 11 min late",
                "PT33M | soon | 10:45 · còn 33 phút | 10:45 · 33 min left",
                "PT1H18M | soon | 11:30 · còn 1 giờ 18 phút | 11:30 · 1 h 18 min left",
                "PT18H | '' | 04:12 ngày mai | 04:12 tomorrow",
                "PT42H | '' | 26/11/2026 04:12 | 26/11/2026 04:12",
                "PT2H | '' | 12:12 hôm nay | 12:12 today"
            })
    void saysHowLongIsLeft(Duration from, String kind, String vietnamese, String english) {
        var deadline = new Deadline(NOW.plus(from), NOW);
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.words(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(deadline.words(Language.ENGLISH)).isEqualTo(english);
    }
}
