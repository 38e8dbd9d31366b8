package org.seneid.audit.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.audit.oversight.web.CheckpointsPage.Signed;

class CheckpointsPageTest {

    @Test
    void aNoteIsFoundByItsSizeAndMoment() {
        var note = "sen.example/log\n1234\nAAAA\ntime 2026-11-26T05:00:00Z\n\n— sen.example/log AbC=\n";
        assertThat(Signed.of(note)).isEqualTo(new Signed(1234, Instant.parse("2026-11-26T05:00:00Z"), note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else",
                "log\n12\nAAAA\ntime noon\n\n— log AbC=\n",
                "log\nmany\nAAAA\ntime 2026-11-26T05:00:00Z\n",
                "log\n99999999999999999999\nAAAA\ntime 2026-11-26T05:00:00Z\n"
            })
    void whatSomebodyElseWroteIsShownAllTheSame(String note) {
        assertThat(Signed.of(note)).isEqualTo(new Signed(0, null, note));
    }
}
