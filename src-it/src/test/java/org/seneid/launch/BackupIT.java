package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.audit.tree.CompactRange;
import org.seneid.audit.tree.TreeHash;
import org.seneid.rings.Form;
import org.seneid.rings.Patience;
import org.seneid.rings.StartsServers;
import org.seneid.rings.Web;

/**
 * A portal that is backed up while it runs, and killed: what was confirmed is there, a form that was begun goes on, and of the
 * backup books and trail are whole.
 */
@StartsServers
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BackupIT {

    private static final String PORTAL = "https://localhost:" + (8443 + Launched.OFFSET);
    private static final String[] DEMO = {"-Dsen.demo=true", "-Dsandbox.people=300"};

    private static final String SUM = "select coalesce(sum(amount), 0) from ledger_entry";
    private static final String WRONG =
            """
            select count(*) from ledger_balance a
              left join (select account, sum(amount) as summed from ledger_entry group by account) e on e.account = a.id
             where a.balance <> coalesce(e.summed, 0)""";

    /** Phạm Thị Dung of the demo. */
    private static final String PARENT = "001166000123";

    private static final String TRIES = "select count(*) from attempt where policy = 'SIGN_IN'";
    private static final String SIGNED = "select leaves, note from audit_checkpoint order by leaves";

    @TempDir
    Path home;

    @Test
    void whatWasConfirmedSurvivesAKillAndWhatWasBackedUpIsWholeAfterARestore() throws Exception {
        var data = home.resolve("data");
        runsUntilItIsKilled(data);
        assertThat(rows(data, TRIES)).containsExactly("3");

        var restored = home.resolve("restored");
        succeeds(Launched.command(Restore.class, restored), "is restored to " + restored);
        assertThat(restored.resolve("tls/portal.p12")).hasSameBinaryContentAs(data.resolve("tls/portal.p12"));
        assertThat(data.resolve("backup").toFile().list()).containsExactly("lock");
        var signed = rows(restored, SIGNED);
        assertThat(signed).isNotEmpty();
        assertThat(rows(data, SIGNED)).startsWith(signed.toArray(String[]::new));
        booksAreWhole(restored);
        trailIsWhole(restored);

        for (var again : List.of(data, restored)) {
            goesOnAndStops(again);
            booksAreWhole(again);
            trailIsWhole(again);
            assertThat(rows(again, SIGNED)).startsWith(signed.toArray(String[]::new));
            assertThat(rows(again, "select count(*) from audit_entry where leaf is null"))
                    .containsExactly("0");
            assertThat(rows(again, "select max(leaves) from audit_checkpoint"))
                    .as("what the trail was at the end is signed")
                    .isEqualTo(rows(again, "select leaves from audit_tree"));
        }
        assertThat(rows(data, TRIES)).containsExactly("3");
    }

    private void runsUntilItIsKilled(Path data) throws Exception {
        try (var portal = Launched.on(data, DEMO)) {
            assertThat(portal.ready()).contains("DEMO MODE", PORTAL + "/", "lotus-pond-2026", data.toString());
            refused(Launched.with(Launched.OFFSET + 100, data), "Another Sen is running on the data in " + data);
            for (var tries = 0; tries < 3; tries++) signInInVain();
            new BirthForm(PORTAL, PARENT).begins();
            Patience.until(() -> {
                succeeds(Launched.command(Backup.class, data), "The backup is in " + home.resolve("backup"));
                return !rows(copyOfTheNewest(), SIGNED).isEmpty();
            });
            refused(
                    Launched.command(Restore.class, data, "-Dsen.restore.move=" + home.resolve("aside")),
                    "Another Sen is running on the data in " + data);
            portal.server().destroyForcibly();
            assertThat(portal.exitCode()).isNotZero();
        }
    }

    /** After the kill as after a restore, the citizen finds the form as far as it was filled. */
    private static void goesOnAndStops(Path data) throws Exception {
        try (var portal = Launched.on(data, DEMO)) {
            portal.ready();
            assertThat(new BirthForm(PORTAL, PARENT).goesOn()).contains("KS-");
            assertThat(portal.stops()).isTrue();
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

    /** To look into, because H2 writes to what it opens. */
    private Path copyOfTheNewest() throws IOException {
        var copy = Files.createTempDirectory(home, "copy");
        try (var backups = Files.list(home.resolve("backup"))) {
            new Tree(backups.max(Comparator.naturalOrder()).orElseThrow()).copyTo(copy.resolve("data"));
        }
        return copy.resolve("data");
    }

    private static void succeeds(Launched launched, String saying) throws InterruptedException {
        ends(launched, 0, saying);
    }

    private static void refused(Launched launched, String saying) throws InterruptedException {
        ends(launched, 1, saying);
    }

    private static void ends(Launched launched, int code, String saying) throws InterruptedException {
        try (launched) {
            assertThat(launched.exitCode()).as(launched.said()).isEqualTo(code);
            assertThat(launched.said()).contains(saying).doesNotContain("Exception");
        }
    }

    private static void booksAreWhole(Path data) throws SQLException {
        assertThat(rows(data, "select count(*) > 0 from ledger_entry")).containsExactly("TRUE");
        assertThat(rows(data, SUM)).containsExactly("0");
        assertThat(rows(data, WRONG)).containsExactly("0");
    }

    /** Each signed root is computed again from the entries as they were hashed. */
    private static void trailIsWhole(Path data) throws SQLException {
        try (var database = open(data);
                var statement = database.createStatement();
                var leaves = statement.executeQuery(
                        "select salt, canonical from audit_entry where leaf is not null order by leaf")) {
            var tree = new CompactRange(0, range -> null);
            for (var checkpoint : rows(data, SIGNED)) {
                var lines = checkpoint.split("\n");
                var size = Long.parseLong(lines[1]);
                while (tree.size() < size && leaves.next())
                    tree.add(TreeHash.leaf(leaves.getBytes(1), leaves.getBytes(2)), new ArrayList<>());
                assertThat(tree.size()).isEqualTo(size);
                assertThat(Base64.getEncoder().encodeToString(tree.root())).isEqualTo(lines[2]);
            }
        }
    }

    private static List<String> rows(Path data, String question) throws SQLException {
        try (var database = open(data);
                var statement = database.createStatement();
                var found = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(found.getString(found.getMetaData().getColumnCount()));
            return rows;
        }
    }

    private static Connection open(Path data) throws SQLException {
        assertThat(data.resolve("db/portal.mv.db")).exists();
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db/portal"), "sa", "sa");
    }
}
