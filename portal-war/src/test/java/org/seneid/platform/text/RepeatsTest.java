package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private record Done(String what, Instant at) {}

    @Test
    void whatIsTheSameWithinAnHourIsOneThoughOthersComeBetween() {
        assertThat(grouped(done("a", 9, 50), done("b", 9, 40), done("a", 9, 30), done("a", 8, 40)))
                .containsExactly("a a a", "b");
    }

    @Test
    void whatIsLongerAgoOrOfAnotherDayIsNot() {
        assertThat(grouped(done("a", 9, 50), done("a", 8, 49))).containsExactly("a", "a");
        // midnight in the citizens' zone is 17:00 in UTC
        assertThat(grouped(done("a", 17, 1), done("a", 16, 59))).containsExactly("a", "a");
    }

    @Test
    void manyTimesHaveASpan() {
        var formats = new Formats(Locale.ENGLISH);
        var first = Instant.parse("2026-11-29T18:21:07Z");
        var last = Instant.parse("2026-11-29T18:23:59Z");
        assertThat(formats.span(first, last)).isEqualTo("01:21–01:23");
        assertThat(formats.span(first, first.plusSeconds(9))).isEqualTo("01:21");
        assertThat(formats.moment(first, last, last)).isEqualTo("01:21–01:23 today");
        assertThat(formats.moment(last, last)).isEqualTo("01:23 today");
    }

    private static List<String> grouped(Done... newestFirst) {
        return Repeats.of(List.of(newestFirst), Done::what, Done::at).stream()
                .map(group -> String.join(" ", group.stream().map(Done::what).toList()))
                .toList();
    }

    private static Done done(String what, int hour, int minute) {
        return new Done(what, Instant.parse("2026-11-29T%02d:%02d:00Z".formatted(hour, minute)));
    }
}
