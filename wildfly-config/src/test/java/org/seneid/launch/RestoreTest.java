package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final String OPEN = "rw-r--r--";

    @TempDir
    Path home;

    private Path data;
    private Path ear;

    @BeforeEach
    void aPortalThatIsStopped() throws IOException {
        data = home.resolve("data");
        ear = Ears.withMigrations(home.resolve("build/portal.ear"), 12, 6);
        for (var file : new String[] {
            "db/portal.mv.db",
            "db/sandbox.mv.db",
            "tls/portal.p12",
            "archive/trail-2026-10.jsonl.gz",
            "log/server.log",
            "lock"
        }) {
            Files.createDirectories(data.resolve(file).getParent());
            Files.setPosixFilePermissions(
                    Files.writeString(data.resolve(file), "of " + file), PosixFilePermissions.fromString(OPEN));
        }
        Files.createSymbolicLink(data.resolve("linked"), Files.createDirectory(home.resolve("disk")));
        Files.writeString(home.resolve("disk/one"), "elsewhere");
    }

    @Test
    void whatIsWorthKeepingComesBackForItsOwnerOnly() throws IOException {
        var backup = backup();
        var other = home.resolve("other");

        new Restore(settings(Map.of("sen.data", other.toString(), "sen.restore", backup.toString()))).restore();

        for (var kept :
                new String[] {"db/portal.mv.db", "db/sandbox.mv.db", "tls/portal.p12", "archive/trail-2026-10.jsonl.gz"
                }) assertThat(other.resolve(kept)).hasContent("of " + kept);
        assertThat(other.resolve("linked/one")).hasContent("elsewhere");
        assertThat(other.toFile().list()).containsExactlyInAnyOrder("db", "tls", "archive", "linked", "lock");
        for (var file : new Path[] {
            backup.resolve("tls/portal.p12"), backup.resolve(Hashes.LIST), other.resolve("db/portal.mv.db")
        })
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        for (var directory : new Path[] {backup, backup.resolve("db"), other, other.resolve("tls")})
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
    }

    @Test
    void dataThatIsThereIsMovedWhereItIsToldOrNotTouched() throws IOException {
        backup();
        Files.writeString(data.resolve("db/portal.mv.db"), "damaged");

        refused(Map.of(), "There is data in " + data);
        assertThat(data.resolve("db/portal.mv.db")).hasContent("damaged");

        new Restore(settings(Map.of("sen.restore.move", home.resolve("aside").toString()))).restore();
        assertThat(data.resolve("db/portal.mv.db")).hasContent("of db/portal.mv.db");
        assertThat(home.resolve("aside/db/portal.mv.db")).hasContent("damaged");
        refused(Map.of("sen.restore.move", home.resolve("aside").toString()), "has to be a new directory");
    }

    @Test
    void aPortalAtWorkKeepsItsData() throws IOException {
        backup();
        try (var running = DataDirectory.claim(data)) {
            assertThat(running.root()).isEqualTo(data);
            refused(Map.of("sen.restore.move", home.resolve("aside").toString()), "Another Sen is running");
        }
    }

    @Test
    void aBackupThatWasChangedIsRefusedBeforeAnythingIsMoved() throws IOException {
        Files.writeString(backup().resolve("db/portal.mv.db"), "cooked");

        refused(Map.of("sen.restore.move", home.resolve("aside").toString()), "db/portal.mv.db was changed");
        assertThat(home.resolve("aside")).doesNotExist();
    }

    @Test
    void aBackupOfANewerBuildIsRefusedThoughAnOlderOneMadeIt() throws IOException {
        Ears.withMigrations(data.resolve("server/deployments/portal.ear"), 13, 6);
        backup();

        refused(Map.of("sen.data", home.resolve("other").toString()), "newer build of Sen, 2.5");
        assertThat(home.resolve("other")).doesNotExist();
    }

    @Test
    void aBackupOfOtherDatabasesIsRefused() throws IOException {
        backup();

        refused(
                Map.of("sen.data", home.resolve("other").toString(), "sen.db.url", "jdbc:postgresql:sen"),
                "has no db/portal.dump");
    }

    @Test
    void withoutABackupThereIsNothingToRestore() {
        refused(Map.of(), "There is no backup in " + home.resolve("backup"));
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws IOException {
        Files.delete(data.resolve("db/sandbox.mv.db"));

        assertThatThrownBy(this::backup).isInstanceOf(CannotStart.class).hasMessageContaining("There is no database");
        assertThat(home.resolve("backup")).isEmptyDirectory();
    }

    private Path backup() throws IOException {
        return new Backup(settings(Map.of())).make();
    }

    private void refused(Map<String, String> given, String why) {
        assertThatThrownBy(() -> new Restore(settings(given)).restore())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why);
    }

    private BackupSettings settings(Map<String, String> given) {
        var all = new HashMap<String, String>(Map.of(
                "sen.data",
                data.toString(),
                "sen.backup",
                home.resolve("backup").toString()));
        all.putAll(given);
        var properties = new Properties();
        properties.putAll(all);
        return new BackupSettings(Settings.of(properties, home.resolve("server"), ear, data), Map.of());
    }
}
