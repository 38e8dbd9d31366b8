package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.rings.Form;
import org.seneid.rings.Web;

/** The run command: what it says when it cannot, and that what was confirmed survives its end. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LaunchIT {

    private static final String PORTAL = "https://localhost:" + (8443 + Launched.OFFSET);

    @TempDir
    Path home;

    @Test
    void aDataPathUnderAFileIsOneSentence() throws Exception {
        var file = Files.writeString(home.resolve("notes.txt"), "");
        try (var portal = Launched.on(file.resolve("data"))) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start.", file + " is a file")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aBusyPortIsOneSentence() throws Exception {
        try (var other = new ServerSocket(8443 + Launched.OFFSET, 1, InetAddress.getLoopbackAddress());
                var portal = Launched.on(home)) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Port " + other.getLocalPort() + " is busy")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aStartThatIsNoDemoSaysWhatOfTheDemoIsLeft() throws Exception {
        try (var portal = Launched.on(
                home,
                "-Dsen.demo=false",
                "-Dsen.sms=pigeon",
                "-Dsen.proxies=nginx",
                "-Dsen.throttle.receipt.network=many")) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start. This is no demo", "sen.tls.keystore", "sen.db.password")
                    .contains("sen.seal.key", "sen.trail.key", "sen.registers", "sen.chip-reader", "sen.mail.host")
                    .contains("sen.operator.hotline")
                    .contains(
                            "There is no adapter of SMS gateways called pigeon",
                            "sen.proxies",
                            "sen.throttle.receipt.network")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aDamagedDatabaseIsOneSentenceThatSaysWhatToDo() throws Exception {
        Files.createDirectory(home.resolve("db"));
        Files.writeString(home.resolve("db/portal.mv.db"), "what a disk gave back");
        try (var portal = Launched.on(home, "-Dsen.demo=true")) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start. The database " + home.resolve("db/portal") + " is damaged.")
                    .contains("restore the last backup: mvn -Prestore -Dsen.restore.move=")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void dataOfAnEarlierBuildIsOneSentenceThatNamesItsFolder() throws Exception {
        anEarlierBuildMade();
        try (var portal = Launched.on(home, "-Dsen.demo=true")) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start. This data directory was made by an earlier build of Sen.")
                    .contains("Move the folder " + home + " away")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void whatWasConfirmedSurvivesAKillAndASecondCopyKeepsOff() throws Exception {
        try (var portal = Launched.on(home, "-Dsen.demo=true", "-Dsandbox.people=300")) {
            assertThat(portal.ready()).contains("DEMO MODE", PORTAL + "/", "lotus-pond-2026", home.toString());
            secondCopyIsRefused();
            for (var tries = 0; tries < 3; tries++) signInInVain();

            portal.server().destroyForcibly();
            assertThat(portal.exitCode()).isNotZero();
        }
        assertThat(triesInDatabase()).isEqualTo(3);

        try (var again = Launched.on(home, "-Dsen.demo=true", "-Dsandbox.people=300")) {
            again.ready();
            assertThat(again.stops()).isTrue();
        }
        assertThat(triesInDatabase()).isEqualTo(3);
        assertThat(number("select count(*) from audit_entry where leaf is null"))
                .isZero();
        assertThat(number("select max(leaves) from audit_checkpoint"))
                .as("what the trail was at the end is signed")
                .isEqualTo(number("select leaves from audit_tree"));
    }

    private void secondCopyIsRefused() throws Exception {
        try (var second = Launched.with(Launched.OFFSET + 100, home)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said()).contains("Another Sen is running on the data in " + home);
        }
    }

    private static void signInInVain() {
        var web = new Web();
        var form = web.get(PORTAL + "/sign-in").forms().stream()
                .filter(Form::asksForPassword)
                .findFirst()
                .orElseThrow()
                .filled("001090012345");
        web.post(
                PORTAL + form.action(),
                form.with(form.password(), "not the password").fields());
    }

    /** A history with a migration that this build does not have. */
    private void anEarlierBuildMade() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("db/portal"), "sa", "sa");
                var statement = database.createStatement()) {
            statement.execute(
                    """
                    create table "flyway_schema_history" as select 1 "installed_rank", '1' "version", 'first' "description",
                      'SQL' "type", 'V1__first.sql' "script", 1 "checksum", 'sa' "installed_by",
                      current_timestamp "installed_on", 1 "execution_time", true "success\"""");
        }
    }

    private int triesInDatabase() throws SQLException {
        return number("select count(*) from attempt");
    }

    private int number(String question) throws SQLException {
        var file = home.resolve("db/portal");
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "sa");
                var rows = database.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
