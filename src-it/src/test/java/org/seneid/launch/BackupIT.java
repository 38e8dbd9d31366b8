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
import org.seneid.rings.Patience;

/** A backup that is made while the portal runs, restored elsewhere and started: the books and the trail are whole. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BackupIT {

    private static final String[] DEMO = {"-Dsen.demo=true", "-Dsandbox.people=300"};

    private static final String SUM = "select coalesce(sum(amount), 0) from ledger_entry";
    private static final String WRONG =
            """
            select count(*) from ledger_account a
              left join (select account, sum(amount) as summed from ledger_entry group by account) e on e.account = a.id
             where a.balance is not null and a.balance <> coalesce(e.summed, 0)""";

    private static final String SIGNED = "select leaves, note from audit_checkpoint order by leaves";

    @TempDir
    Path home;

    @Test
    void whatWasBackedUpWhileItRanIsWholeAfterARestore() throws Exception {
        var data = home.resolve("data");
        try (var portal = Launched.on(data, DEMO)) {
            portal.ready();
            Patience.until(() -> {
                succeeds(Launched.command(Backup.class, data), "The backup is in " + home.resolve("backup"));
                return !rows(copyOfTheNewest(), SIGNED).isEmpty();
            });
            refused(
                    Launched.command(Restore.class, data, "-Dsen.restore.move=" + home.resolve("aside")),
                    "Another Sen is running on the data in " + data);
            assertThat(portal.stops()).isTrue();
        }
        var restored = home.resolve("restored");
        succeeds(Launched.command(Restore.class, restored), "is restored to " + restored);

        assertThat(restored.resolve("tls/portal.p12")).hasSameBinaryContentAs(data.resolve("tls/portal.p12"));
        assertThat(data.resolve("backup").toFile().list()).containsExactly("lock");
        var signed = rows(restored, SIGNED);
        assertThat(signed).isNotEmpty();
        assertThat(rows(data, SIGNED)).startsWith(signed.toArray(String[]::new));
        booksAreWhole(restored);
        trailIsWhole(restored);

        try (var again = Launched.on(restored, DEMO)) {
            again.ready();
            assertThat(again.stops()).isTrue();
        }
        booksAreWhole(restored);
        trailIsWhole(restored);
        assertThat(rows(restored, SIGNED)).startsWith(signed.toArray(String[]::new));
        assertThat(rows(restored, "select max(leaves) from audit_checkpoint"))
                .isEqualTo(rows(restored, "select leaves from audit_tree"));
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
