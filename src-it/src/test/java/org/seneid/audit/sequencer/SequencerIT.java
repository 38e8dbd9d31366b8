package org.seneid.audit.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Audited;
import org.seneid.audit.Intruder;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.TreeHash;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What was committed gets its place in the tree, and the tree is signed. */
@InContainer
@OnPostgreSQLToo
class SequencerIT {

    private static final int WRITERS = 8;
    private static final int EACH = 40;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Intruder intruder;

    @Inject
    private CheckpointSigner signer;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private Writing writing;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private Actor citizen;

    private record Seen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "test.seen";
        }
    }

    /** One request. */
    @ApplicationScoped
    public static class Writing {

        @ActivateRequestContext
        public void once(Callable<Void> write) throws Exception {
            write.call();
        }
    }

    @BeforeEach
    void aCitizen() {
        citizen = citizens.citizen();
    }

    @Test
    void everyEntryHasAPlaceOfItsOwnAndItsHashThereHoweverManyWriteAtOnce() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        var running = new ArrayList<java.util.concurrent.Future<?>>();
        for (int i = 0; i < WRITERS; i++) {
            running.add(writers.submit(() -> {
                for (int j = 0; j < EACH; j++) writing.once(this::write);
                return null;
            }));
        }
        for (var one : running) one.get();
        writers.shutdown();
        sequencer.work();
        var mine = em.createQuery("select e from AuditEntry e where e.owner = :owner", AuditEntry.class)
                .setParameter("owner", citizen.account())
                .getResultList();
        assertThat(mine).hasSize(WRITERS * EACH).allMatch(AuditEntry::inTree);
        for (var entry : mine) assertThat(hashAt(entry)).isEqualTo(TreeHash.leaf(entry.salt(), entry.canonical()));
        assertThat(places())
                .containsExactlyElementsOf(LongStream.range(0, size()).boxed().toList());
    }

    @Test
    void theTreeIsSignedEachMinuteWhileItGrows() throws Exception {
        write();
        sequencer.last();
        var before = checkpoints();
        write();
        sequencer.work();
        sequencer.work();
        assertThat(checkpoints()).hasSameSizeAs(before);
        clock.move(Duration.ofMinutes(1));
        sequencer.work();
        assertThat(checkpoints()).hasSize(before.size() + 1);
        clock.move(Duration.ofMinutes(1));
        sequencer.work();
        assertThat(checkpoints()).as("nothing grew").hasSize(before.size() + 1);
        var signed = checkpoint();
        try (var connection = database.getConnection()) {
            assertThat(signed.root())
                    .isEqualTo(new TreeTable(connection)
                            .hashes(List.of(Range.ofTree(signed.size())))
                            .get(0));
        }
    }

    @Test
    void whatWasDoneToTheEndIsSignedWhenThePortalStops() throws Exception {
        write();
        sequencer.last();
        assertThat(checkpoint().size()).isEqualTo(size());
        assertThat(databases.portal("select id from audit_entry where leaf is null"))
                .isEmpty();
    }

    @Test
    void aRowThatThePortalDidNotWriteGetsNoPlace() throws Exception {
        insertByHand();
        sequencer.work();
        assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        databases.portal(
                "delete from audit_entry where owner = ?", citizen.account().value());
    }

    private void insertByHand() throws Exception {
        intruder.makesUp(citizen.account(), "test.seen");
    }

    private List<Map<String, String>> mine() throws Exception {
        return databases.portal(
                "select * from audit_entry where owner = ?", citizen.account().value());
    }

    private Void write() throws Exception {
        as.citizen(citizen, () -> happened.fire(new Seen(citizen.account())));
        return null;
    }

    private byte[] hashAt(AuditEntry entry) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select n.hash from audit_node n join audit_entry e on n.number = 2 * e.leaf where e.public_id = ?")) {
            statement.setString(1, entry.publicId().value());
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private List<Long> places() throws Exception {
        return databases.portal("select leaf from audit_entry where leaf < ? order by leaf", size()).stream()
                .map(row -> Long.valueOf(row.get("leaf")))
                .toList();
    }

    private long size() throws Exception {
        return Long.parseLong(
                databases.portal("select leaves from audit_tree").get(0).get("leaves"));
    }

    private List<Map<String, String>> checkpoints() throws Exception {
        return databases.portal("select * from audit_checkpoint");
    }

    private Checkpoint checkpoint() throws Exception {
        var note = databases
                .portal("select note from audit_checkpoint order by leaves desc")
                .get(0)
                .get("note");
        return signer.read(note).orElseThrow();
    }
}
