package org.seneid.platform.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastPageTest {

    @Test
    void speaksBothLanguages() {
        assertThat(new String(LastPage.of(500, "/home").bytes(), UTF_8))
                .contains("Hệ thống đang gặp lỗi – Sen</title>", "<section lang=\"en\"><h1>Sorry")
                .doesNotContain("platform.");
        assertThat(LastPage.of(400, "/")).isNotEqualTo(LastPage.of(500, "/"));
    }

    @Test
    void isAProblemForMachines() {
        var page = LastPage.of(500, "/api/v1/shares/x");
        assertThat(page.type()).isEqualTo("application/problem+json");
        assertThat(new String(page.bytes(), UTF_8)).contains("\"status\":500");
    }
}
