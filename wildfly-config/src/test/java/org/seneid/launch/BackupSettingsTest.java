package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BackupSettingsTest {

    private static final Path DATA = Path.of("/srv/sen/data");

    @Test
    void databasesAreInTheDataDirectoryAndBackupsBesideIt() {
        var settings = settings(Map.of(), Map.of());

        assertThat(settings.databases())
                .containsExactly(
                        new H2Database("portal", DATA.resolve("db/portal.mv.db"), DATA),
                        new H2Database("sandbox", DATA.resolve("db/sandbox.mv.db"), DATA));
        assertThat(settings.backups()).isEqualTo(Path.of("/srv/sen/backup"));
    }

    @Test
    void aFileOfH2ElsewhereIsFoundWithoutItsOptions() {
        var settings = settings(Map.of("sen.db.url", "jdbc:h2:file:/mnt/fast/portal;WRITE_DELAY=0"), Map.of());

        assertThat(settings.databases().get(0))
                .isEqualTo(new H2Database("portal", Path.of("/mnt/fast/portal.mv.db"), DATA));
    }

    @Test
    void whatPostgresqlIsToldIsInVariablesAndAPasswordMayComeFromOne() {
        var settings = settings(
                Map.of(
                        "sen.db.url",
                        "jdbc:postgresql://db.example,[::1]:6432/sen?sslmode=require&x=y",
                        "sen.db.user",
                        "lan"),
                Map.of("SEN_DB_PASSWORD", "secret"));

        assertThat(settings.databases().get(0))
                .isEqualTo(new PostgresDatabase(
                        "portal",
                        Map.of(
                                "PGHOST", "db.example,::1",
                                "PGPORT", "5432,6432",
                                "PGDATABASE", "sen",
                                "PGUSER", "lan",
                                "PGPASSWORD", "secret",
                                "PGSSLMODE", "require")));
    }

    @Test
    void aDatabaseOfAnotherKindIsRefused() {
        var settings = settings(Map.of("sen.db.url", "jdbc:h2:tcp://elsewhere/portal"), Map.of());

        assertThatThrownBy(settings::databases).isInstanceOf(CannotStart.class).hasMessageContaining("sen.db.url");
    }

    @Test
    void aBackupIsNamedByItsPathOrItsName() {
        assertThat(settings(Map.of("sen.restore", "2026-11-30T08-00-00Z"), Map.of())
                        .chosen())
                .contains(Path.of("/srv/sen/backup/2026-11-30T08-00-00Z"));
        assertThat(settings(Map.of("sen.restore", "/tape/one"), Map.of()).chosen())
                .contains(Path.of("/tape/one"));
    }

    private static BackupSettings settings(Map<String, String> given, Map<String, String> environment) {
        var properties = new Properties();
        properties.putAll(given);
        return new BackupSettings(Settings.of(properties, Path.of("server"), Path.of("portal.ear"), DATA), environment);
    }
}
