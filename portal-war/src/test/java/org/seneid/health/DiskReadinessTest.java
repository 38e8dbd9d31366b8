package org.seneid.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReadinessTest {

    @TempDir
    Path data;

    @Test
    void aDiskWithRoomTakesSomethingAndKeepsNothing() throws Exception {
        assertThat(DiskReadiness.takes(data, 1)).isTrue();
        try (var left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aDiskThatIsFullOrAwayTakesNothing() throws Exception {
        assertThat(DiskReadiness.takes(data, Long.MAX_VALUE)).isFalse();
        assertThat(DiskReadiness.takes(data.resolve("absent"), 1)).isFalse();
        assertThat(DiskReadiness.takes(Files.writeString(data.resolve("file"), ""), 1))
                .isFalse();
    }
}
