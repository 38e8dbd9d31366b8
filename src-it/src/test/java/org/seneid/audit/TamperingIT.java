package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.TreeHash;
import org.seneid.audit.verification.Discrepancy.Kind;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Whoever reaches the database changes, deletes, reorders and inserts rows: each is found, and where. */
@InContainer
@OnPostgreSQLToo
class TamperingIT {

    private static final int ENTRIES = 5;
    private static final String BELOW = "(select min(id) - 1 from audit_entry)";

    @Inject
    private Sequencer sequencer;

    @Inject
    private Verified verified;

    @Inject
    private Intruder intruder;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final Deque<As.Act> repairs = new ArrayDeque<>();
    private Actor citizen;
    private List<AuditEntry> entries;

    private record Seen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "test.seen";
        }
    }

    @BeforeEach
    void aSignedLog() throws Exception {
        citizen = citizens.citizen();
        for (int i = 0; i < ENTRIES; i++) as.citizen(citizen, () -> happened.fire(new Seen(citizen.account())));
        sequencer.last();
        entries = em.createQuery("select e from AuditEntry e where e.owner = :owner order by e.leaf", AuditEntry.class)
                .setParameter("owner", citizen.account())
                .getResultList();
    }

    @AfterEach
    void repair() throws Exception {
        while (!repairs.isEmpty()) repairs.pop().run();
        assertThat(verified.found()).isEmpty();
    }

    @Test
    void anHonestTrailIsWhole() throws Exception {
        assertThat(verified.found()).isEmpty();
    }

    @Test
    void aChangedColumnIsFound() throws Exception {
        run("update audit_entry set subject = 'x' where leaf = " + leaf(1));
        repairs.push(() -> run("update audit_entry set subject = '' where leaf = " + leaf(1)));
        assertThat(verified.found()).containsExactly(tuple(Kind.COLUMNS, leaf(1), null));
    }

    @Test
    void changedBytesAreFound() throws Exception {
        run("create table kept as select * from audit_entry where leaf = " + leaf(2));
        repairs.push(() -> run("drop table kept"));
        repairs.push(
                () -> run("update audit_entry set canonical = (select canonical from kept) where leaf = " + leaf(2)));
        run("update audit_entry set canonical = salt where leaf = " + leaf(2));
        assertThat(verified.found()).containsExactly(tuple(Kind.CHANGED, leaf(2), null));
    }

    @Test
    void aDeletedRowIsFound() throws Exception {
        run("create table kept as select * from audit_entry where leaf = " + leaf(3));
        repairs.push(() -> run("drop table kept"));
        repairs.push(() -> run("insert into audit_entry select * from kept"));
        run("delete from audit_entry where leaf = " + leaf(3));
        assertThat(verified.found()).containsExactly(tuple(Kind.DELETED, leaf(3), null));
    }

    @Test
    void rowsThatChangedPlacesAreFound() throws Exception {
        swap(leaf(0), leaf(4));
        repairs.push(() -> run("update audit_entry set leaf = " + leaf(0) + " where leaf = -2"));
        repairs.push(() -> run("update audit_entry set leaf = " + leaf(4) + " where leaf = " + leaf(0)));
        repairs.push(() -> run("update audit_entry set leaf = -2 where leaf = " + leaf(4)));
        assertThat(verified.found())
                .containsExactly(tuple(Kind.MOVED, leaf(0), leaf(4)), tuple(Kind.MOVED, leaf(4), leaf(0)));
    }

    @Test
    void aRowThatWasInsertedIsFoundThoughItLooksLikeAnother() throws Exception {
        intruder.copies(leaf(0), BELOW, "null");
        sequencer.work();
        repairs.push(intruder::takesBack);
        assertThat(verified.found())
                .singleElement()
                .extracting(tuple -> tuple.toList().get(0))
                .isEqualTo(Kind.INSERTED);
    }

    @Test
    void aRowUnderAnotherNumberIsFoundThoughItsBytesStandInTheTree() throws Exception {
        run("create table kept as select id from audit_entry where leaf = " + leaf(1));
        repairs.push(() -> run("drop table kept"));
        repairs.push(() -> run("update audit_entry set id = (select id from kept) where leaf = " + leaf(1)));
        run("update audit_entry set id = (select min(id) - 1 from audit_entry) where leaf = " + leaf(1));
        assertThat(verified.found()).containsExactly(tuple(Kind.CODE, leaf(1), null));
    }

    @Test
    void aRowWhoseCodeIsAnotherIsFound() throws Exception {
        run("create table kept as select mac from audit_entry where leaf = " + leaf(1));
        repairs.push(() -> run("drop table kept"));
        repairs.push(() -> run("update audit_entry set mac = (select mac from kept) where leaf = " + leaf(1)));
        run("update audit_entry set mac = salt where leaf = " + leaf(1));
        assertThat(verified.found()).containsExactly(tuple(Kind.CODE, leaf(1), null));
    }

    @Test
    void aRowThatWasInsertedBeyondTheTreeIsFound() throws Exception {
        intruder.copies(leaf(0), BELOW, "1000000000");
        repairs.push(intruder::takesBack);
        assertThat(verified.found()).containsExactly(tuple(Kind.INSERTED, 1_000_000_000L, null));
    }

    @Test
    void aChangedHashIsFound() throws Exception {
        var number = 2 * leaf(1);
        run("create table kept as select * from audit_node where number = " + number);
        repairs.push(() -> run("drop table kept"));
        repairs.push(() -> run("update audit_node set hash = (select hash from kept) where number = " + number));
        run("update audit_node set hash = (select hash from audit_node where number = 0) where number = " + number);
        assertThat(verified.found()).contains(tuple(Kind.CHANGED, leaf(1), null));
    }

    @Test
    void aHistoryRewrittenUpToTheRootIsNotTheOneThatWasSigned() throws Exception {
        repairs.push(() -> rewrite(entries.get(2), "test.seen"));
        rewrite(entries.get(2), "test.sean");
        var found = verified.found();
        assertThat(found.remove(0)).isEqualTo(tuple(Kind.CODE, leaf(2), null));
        assertThat(found)
                .isNotEmpty()
                .allMatch(other -> other.toList().get(0) == Kind.ROOT)
                .allMatch(other -> (Long) other.toList().get(1) > leaf(2));
    }

    @Test
    void aCheckpointThatThePortalDidNotSignIsFound() throws Exception {
        sequencer.work(); // remembers the last, as each second does: what was altered is not reported as taken away too
        run(
                "update audit_checkpoint set note = replace(note, 'time 2', 'time 1') where leaves = (select max(leaves) from audit_checkpoint)");
        repairs.push(() -> run("update audit_checkpoint set note = replace(note, 'time 1', 'time 2')"));
        assertThat(verified.found())
                .singleElement()
                .extracting(tuple -> tuple.toList().get(0))
                .isEqualTo(Kind.SIGNATURE);
    }

    @Test
    void aCheckpointThatWasTakenAwayIsFoundByTheNext() throws Exception {
        sequencer.work();
        var all = checkpoints();
        takeAway(all.get(1));
        assertThat(verified.found()).containsExactly(tuple(Kind.MISSING, all.get(0), null));
    }

    @Test
    void theLastCheckpointThatWasTakenAwayIsFoundByTheRunningPortal() throws Exception {
        sequencer.work();
        var last = checkpoints().get(0);
        takeAway(last);
        assertThat(verified.found()).containsExactly(tuple(Kind.MISSING, last, null));
    }

    /** The sizes that were signed, the largest first. */
    private List<Long> checkpoints() throws Exception {
        return databases.portal("select leaves from audit_checkpoint order by leaves desc").stream()
                .map(row -> Long.valueOf(row.get("leaves")))
                .toList();
    }

    private void takeAway(long checkpoint) throws Exception {
        run("update audit_checkpoint set leaves = -leaves where leaves = " + checkpoint);
        repairs.push(() -> run("update audit_checkpoint set leaves = -leaves where leaves = " + -checkpoint));
        repairs.push(() -> run("delete from audit_checkpoint where leaves = " + checkpoint)); // signed anew meanwhile
    }

    /** What somebody can do who knows how the tree is made, but has not the key. */
    private void rewrite(AuditEntry entry, String act) throws SQLException {
        try (var connection = database.getConnection()) {
            var table = new TreeTable(connection);
            var size = table.size();
            var text = new String(entry.canonical(), StandardCharsets.UTF_8);
            var forged = text.replace("test.seen", act).getBytes(StandardCharsets.UTF_8);
            set(
                    connection,
                    "update audit_entry set act = '" + act + "', canonical = ? where leaf = ?",
                    forged,
                    entry.place());
            var range = new Range(entry.place(), entry.place() + 1);
            var hash = TreeHash.leaf(entry.salt(), forged);
            while (range.to() <= size) {
                set(connection, "update audit_node set hash = ? where number = ?", hash, range.number());
                var from = range.from() / (2 * range.size()) * 2 * range.size();
                var above = new Range(from, from + 2 * range.size());
                if (above.to() > size) break;
                hash = above(table, above);
                range = above;
            }
        }
    }

    private static byte[] above(TreeTable table, Range range) throws SQLException {
        var both = table.hashes(List.of(range.left(), range.right()));
        return TreeHash.node(both.get(0), both.get(1));
    }

    private static void set(Connection connection, String sql, byte[] bytes, long where) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes);
            statement.setLong(2, where);
            statement.executeUpdate();
        }
    }

    private void swap(long one, long other) throws Exception {
        run("update audit_entry set leaf = -2 where leaf = " + one);
        run("update audit_entry set leaf = " + one + " where leaf = " + other);
        run("update audit_entry set leaf = " + other + " where leaf = -2");
    }

    private long leaf(int index) {
        return entries.get(index).place();
    }

    private void run(String sql) throws Exception {
        databases.portal(sql);
    }
}
