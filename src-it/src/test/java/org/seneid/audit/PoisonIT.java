package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.management.ObjectName;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.audit.sequencer.SequencerHealth;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.verification.Discrepancy.Kind;
import org.seneid.audit.verification.Findings;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What somebody puts into the trail so that it stops: it goes on, and what was put there is told. */
@InContainer
@OnPostgreSQLToo
class PoisonIT {

    private static final String BELOW = "(select min(id) - 1 from audit_entry)";
    private static final long FAR = 1_000_000_000_000L;
    private static final int DOUBLED = 10;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Verified verified;

    @Inject
    private Intruder intruder;

    @Inject
    private Trailing trailing;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private Actor citizen;
    private long leaf;

    @BeforeEach
    void anEntry() throws Exception {
        citizen = citizens.citizen();
        writes();
        sequencer.last();
        leaf = Long.parseLong(mine().get(0).get("leaf"));
    }

    @AfterEach
    void repair() throws Exception {
        intruder.takesBack();
        sequencer.work();
        assertThat(verified.found()).isEmpty();
    }

    @Test
    void aRowThatNobodyCanReadIsFoundAndSoIsTheOneBehindIt() throws Exception {
        writes();
        sequencer.work();
        var kept = mine();
        changed("public_id = 'poison' where leaf = ?", leaf);
        changed("subject = 'changed' where leaf = ?", leaf + 1);
        try {
            assertThat(verified.found())
                    .containsExactly(tuple(Kind.ILLEGIBLE, leaf, null), tuple(Kind.COLUMNS, leaf + 1, null));
        } finally {
            changed("subject = '' where leaf = ?", leaf + 1);
            changed("public_id = ? where leaf = ?", kept.get(0).get("public_id"), leaf);
        }
    }

    @Test
    void aRowThatStandsWhereTheTreeGrowsToIsPutAside() throws Exception {
        intruder.copies(leaf, BELOW, "(select leaves from audit_tree)");
        databases.portal("insert into audit_node (number, hash) select 2 * leaves, hash from audit_tree, audit_node"
                + " where number = 0");
        writes();
        sequencer.work();
        sequencer.work();
        assertThat(mine())
                .allMatch(row ->
                        row.get("subject").equals("inserted") == row.get("leaf").startsWith("-"));
        assertThat(verified.found())
                .singleElement()
                .satisfies(found -> assertThat(found.toList().get(0)).isEqualTo(Kind.INSERTED));
    }

    @Test
    void rowsWhoseNumbersDifferInTheirSignOnlyAreBothPutAside() throws Exception {
        intruder.copies(leaf, String.valueOf(FAR), "null");
        intruder.copies(leaf, String.valueOf(-FAR), "null");
        writes();
        sequencer.work();
        assertThat(mine())
                .allMatch(row ->
                        row.get("subject").equals("inserted") == row.get("leaf").startsWith("-"));
    }

    @Test
    void whatOnlyWaitsForItsPlaceIsNoFinding() throws Exception {
        try (var held = database.getConnection()) {
            held.setAutoCommit(false);
            new TreeTable(held).hold();
            writes();
            clock.move(Duration.ofHours(1));
            assertThat(verified.found()).isEmpty();
            assertThat(mine()).anyMatch(row -> row.get("leaf") == null);
            held.rollback();
        }
    }

    @Test
    void soMuchIsFoundThatNotAllOfItIsListed() throws Exception {
        intruder.copies(leaf, "(select min(id) - 2000 from audit_entry)", String.valueOf(-FAR));
        for (int i = 0; i < DOUBLED; i++) intruder.doubles(1L << i);
        var done = verified.done();
        assertThat(done.getFound()).isEqualTo(1L << DOUBLED);
        assertThat(verified.listed(done).total()).isEqualTo(Findings.LISTED);
    }

    @Test
    void aTreeThatSomebodyMadeSmallerIsLeftAsItIs() throws Exception {
        var before = nodes();
        databases.portal("update audit_tree set leaves = leaves - 1");
        try {
            writes();
            sequencer.work();
            assertThat(nodes()).isEqualTo(before);
            assertThat(mine()).anyMatch(row -> String.valueOf(leaf).equals(row.get("leaf")));
        } finally {
            databases.portal("update audit_tree set leaves = leaves + 1");
        }
    }

    private List<Map<String, String>> nodes() throws Exception {
        return databases.portal("select number from audit_node order by number");
    }

    @Test
    void theServerHearsOfASequencerThatFails() throws Exception {
        databases.portal("update audit_tree set leaves = leaves + 1");
        try {
            writes();
            sequencer.work();
            var before = beats();
            sequencer.work();
            assertThat(beats()).isEqualTo(before);
        } finally {
            databases.portal("update audit_tree set leaves = leaves - 1");
        }
        var before = beats();
        sequencer.work();
        assertThat(beats()).isGreaterThan(before);
    }

    private static long beats() throws Exception {
        return (Long)
                ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(SequencerHealth.NAME), "Beats");
    }

    private void writes() throws Exception {
        as.citizen(citizen, () -> trailing.happens(Trailing.Done.of(citizen.account(), "test.seen")));
    }

    private void changed(String what, Object... parameters) throws Exception {
        databases.portal("update audit_entry set " + what, parameters);
    }

    private List<Map<String, String>> mine() throws Exception {
        return databases.portal(
                "select public_id, subject, leaf from audit_entry where owner = ? and act = 'test.seen' order by leaf",
                citizen.account().value());
    }
}
