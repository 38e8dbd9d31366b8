package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashesTest {

    @TempDir
    Path backup;

    @BeforeEach
    void aBackup() throws IOException {
        Files.createDirectories(backup.resolve("db"));
        Files.writeString(backup.resolve("db/portal.mv.db"), "books");
        Files.writeString(backup.resolve("backup.properties"), "version=1");
        new Hashes(backup).write();
    }

    @Test
    void oneThatIsAsItWasMadeIsTaken() {
        assertThatCode(() -> new Hashes(backup).verify()).doesNotThrowAnyException();
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Files.writeString(backup.resolve("db/portal.mv.db"), "cooked");

        refused("db/portal.mv.db was changed");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(backup.resolve("backup.properties"));

        refused("backup.properties is missing");
    }

    @Test
    void aFileThatWasAddedIsNamed() throws IOException {
        Files.writeString(backup.resolve("db/sandbox.mv.db"), "");

        refused("db/sandbox.mv.db does not belong to it");
    }

    @Test
    void aListThatIsNoListOrAbsentIsRefused() throws IOException {
        Files.writeString(backup.resolve(Hashes.LIST), "nothing");
        refused("SHA256SUMS was changed");

        Files.delete(backup.resolve(Hashes.LIST));
        refused("is no backup of Sen");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> new Hashes(backup).verify())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why);
    }
}
