package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Money;

class FormatsTest {

    private static final Formats VI = new Formats(Language.VIETNAMESE);
    private static final Formats EN = new Formats(Language.ENGLISH);

    @Test
    void moneyIsWholeDongInEachLanguagesWay() {
        assertThat(VI.money(new Money(1_234_567))).isEqualTo("1.234.567\u00a0₫");
        assertThat(EN.money(new Money(-1_234_567))).isEqualTo("−₫1,234,567");
    }

    @Test
    void aDayIsTheCitizensDay() {
        assertThat(VI.date(LocalDate.of(1990, 3, 14))).isEqualTo("14/03/1990");
        assertThat(Formats.day(Instant.parse("2026-11-22T17:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aMomentIsToldFromNow() {
        var now = Instant.parse("2026-11-23T06:00:00Z");
        assertThat(VI.moment(Instant.parse("2026-11-23T05:03:00Z"), now)).isEqualTo("12:03 hôm nay");
        assertThat(EN.moment(Instant.parse("2026-11-22T05:03:00Z"), now)).isEqualTo("12:03 yesterday");
        assertThat(VI.moment(Instant.parse("2026-11-02T10:20:00Z"), now)).isEqualTo("02/11/2026 17:20");
    }
}
