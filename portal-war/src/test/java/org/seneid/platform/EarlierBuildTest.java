package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that an earlier build made is refused in words, and stays as it was. */
class EarlierBuildTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"portal,sen.db.url", "sandbox,sen.sandbox.url"})
    void whatAnEarlierBuildMadeIsRefusedByTheFolderToMoveAway(String name, String setting) throws Exception {
        var database = database("jdbc:h2:file:" + data.resolve("db").resolve(name));
        earlier(database);
        assertThatThrownBy(migrations(database, name, setting)::refuseEarlierBuild)
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "This data directory was made by an earlier build of Sen. Move the folder %s away,"
                                + " or name an empty database in %s. Nothing was changed.",
                        data, setting);
        assertThat(tables(database)).isEqualTo(1);
    }

    @Test
    void ofADatabaseOutsideOfTheDataOnlyItsFileIsNamed() throws Exception {
        var database = database("jdbc:h2:file:" + data.resolve("portal"));
        earlier(database);
        var within = Optional.of(data.resolve("elsewhere/../data").toString());
        assertThatThrownBy(new Migrations(database, "classpath:db/portal", "sen.db.url", within)::refuseEarlierBuild)
                .hasMessageContaining("Move the file " + data.resolve("portal.mv.db") + " away,");
    }

    @Test
    void whatANewerBuildUsedIsRefusedByWhatIsNotKnown() throws Exception {
        var database = memory();
        var migrations = migrations(database, "portal", "sen.db.url");
        assertThatNoException().isThrownBy(migrations::refuseNewerBuild);
        migrations.run();
        assertThatNoException().isThrownBy(migrations::refuseNewerBuild);
        run(
                database,
                """
                insert into "flyway_schema_history" values
                    (999, '999', 'later', 'SQL', 'V999__later.sql', 17, 'sa', current_timestamp, 1, true)""");
        assertThatNoException().isThrownBy(migrations::refuseEarlierBuild);
        assertThatThrownBy(migrations::refuseNewerBuild)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was used by a newer build of Sen: this one does not know its V999__later.sql.")
                .hasMessageEndingWith("name another database in sen.db.url. Nothing was changed.");
    }

    @Test
    void aDatabaseThatIsElsewhereIsRefusedByItsAddress() throws Exception {
        var database = memory();
        earlier(database);
        assertThatThrownBy(migrations(database, "portal", "sen.db.url")::refuseEarlierBuild)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database jdbc:h2:mem:")
                .hasMessageEndingWith("Name an empty database in sen.db.url. Nothing was changed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'",
                "update \"flyway_schema_history\" set \"description\" = 'first' where \"version\" = '1'",
                "update \"flyway_schema_history\" set \"version\" = '1.5' where \"version\" = '2'"
            })
    void aHistoryThatIsNotThisBuildsIsRefused(String change) throws Exception {
        var database = memory();
        migrations(database, "portal", "sen.db.url").run();
        run(database, change);
        assertThatThrownBy(migrations(database, "portal", "sen.db.url")::refuseEarlierBuild)
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void anEmptyDatabaseAndOneOfThisBuildAreTaken() {
        var database = memory();
        for (var starts = 0; starts < 2; starts++) {
            var migrations = migrations(database, "portal", "sen.db.url");
            assertThatNoException().isThrownBy(migrations::refuseEarlierBuild);
            migrations.run();
        }
    }

    private Migrations migrations(DataSource database, String name, String setting) {
        return new Migrations(database, "classpath:db/" + name, setting, Optional.of(data.toString()));
    }

    /** As a build before the baselines left it. */
    private static void earlier(DataSource database) throws SQLException {
        run(
                database,
                """
                create table "flyway_schema_history" (
                    "installed_rank" int primary key, "version" varchar(50), "description" varchar(200) not null,
                    "type" varchar(20) not null, "script" varchar(1000) not null, "checksum" int,
                    "installed_by" varchar(100) not null, "installed_on" timestamp default current_timestamp not null,
                    "execution_time" int not null, "success" boolean not null)""");
        run(
                database,
                """
                insert into "flyway_schema_history" values
                    (1, '1', 'platform', 'SQL', 'V1__platform.sql', 17, 'sa', current_timestamp, 1, true),
                    (2, '35', 'help repairs expire', 'SQL', 'V35__help_repairs_expire.sql', 18, 'sa', current_timestamp, 1, true)""");
    }

    private static JdbcDataSource memory() {
        return database("jdbc:h2:mem:" + PublicId.random() + ";DB_CLOSE_DELAY=-1");
    }

    private static JdbcDataSource database(String url) {
        var database = new JdbcDataSource();
        database.setURL(url);
        return database;
    }

    private static int tables(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.tables where table_schema = 'PUBLIC'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
