package org.seneid.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path home;

    @Test
    void isMadeWhenAbsentAndMayBeClaimedAgainAfterwards() {
        DataDirectory.claim(home.resolve("a/b")).close();
        DataDirectory.claim(home.resolve("a/b")).close();

        assertThat(home.resolve("a/b")).isDirectory();
    }

    @Test
    void isOpenToItsOwnerOnly() throws IOException {
        try (var data = DataDirectory.claim(home.resolve("data"))) {
            assertThat(Files.getPosixFilePermissions(data.tls().getParent())).hasSize(3);
        }
    }

    @Test
    void underARegularFileSaysWhichFileIsInTheWay() throws IOException {
        var file = Files.writeString(home.resolve("notes.txt"), "not a directory");

        assertThatThrownBy(() -> DataDirectory.claim(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.resolve("data") + " cannot be written: " + file + " is a file")
                .hasMessageContaining("-Dsen.data=");
    }

    @Test
    void isClaimedByOnePortalAtATime() {
        try (var first = DataDirectory.claim(home)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataDirectory.claim(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Sen is running on the data in " + home);
        }
    }

    @Test
    void isInUseWhenAServerStartedInAnotherWayHoldsItsDatabase() throws IOException {
        Files.createDirectories(home.resolve("db"));
        try (var database = FileChannel.open(home.resolve("db/portal.mv.db"), CREATE, WRITE);
                var held = database.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> DataDirectory.claim(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Sen is running");
        }
    }
}
