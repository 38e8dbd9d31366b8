package org.seneid.audit.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Audited;
import org.seneid.audit.Trailing;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.secret.TrailKey;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Rows of earlier builds are taken at the first start of this one, and nobody opens that door again. */
@InContainer
@OnPostgreSQLToo
class LegacyRowsIT {

    @Inject
    private TreeAppender growth;

    @Inject
    private TrailKey key;

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

    @Resource
    private UserTransaction transaction;

    private Actor citizen;

    @FunctionalInterface
    private interface Work {
        void over(Connection connection) throws Exception;
    }

    @BeforeEach
    void aCitizen() {
        citizen = citizens.citizen();
    }

    @Test
    void anEntryOfABuildWithoutCodesIsGuardedFromTheFirstStartOn() throws Exception {
        insertByHand();
        undone(connection -> {
            unsigned();
            waitsAgain();
            atAStart().grow(connection);
            assertThat(mine()).singleElement().satisfies(row -> {
                assertThat(row.get("public_id")).hasSize(26);
                assertThat(Long.parseLong(row.get("leaf"))).isNotNegative();
            });
        });
        databases.portal(
                "delete from audit_entry where owner = ?", citizen.account().value());
    }

    @Test
    void anEntryOfABuildWhoseCodesNamedNoRowIsTakenUntilTheFirstStartIsOver() throws Exception {
        undone(connection -> {
            unsigned();
            var growth = atAStart();
            writeAsEarlier(connection);
            growth.grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNotNegative();
            waitsAgain();
            growth.grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        });
    }

    @Test
    void noStatementLetsRowsWithoutCodesInWhileThePortalRuns() throws Exception {
        undone(connection -> {
            growth.waiting(connection);
            insertByHand();
            databases.portal("update audit_tree set older = null, earlier = (select max(id) from audit_entry)");
            growth.grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        });
    }

    @Test
    void withoutItsMarkThePortalStartsShut() throws Exception {
        insertByHand();
        undone(connection -> {
            databases.portal("update audit_tree set older = null, earlier = (select max(id) from audit_entry)");
            waitsAgain();
            atAStart().grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        });
        databases.portal(
                "delete from audit_entry where owner = ?", citizen.account().value());
    }

    /** As an earlier build left it. */
    private void unsigned() throws Exception {
        databases.portal("update audit_tree set older = null, earlier = (select max(id) from audit_entry)");
        databases.portal("update audit_checkpoint set link = null");
    }

    /** What is done over a connection and taken back: the timer never sees it. */
    private void undone(Work work) throws Exception {
        transaction.begin();
        try (var connection = database.getConnection()) {
            new TreeTable(connection).hold();
            work.over(connection);
        } finally {
            transaction.rollback();
        }
    }

    /** As the portal has it before it has seen anything. */
    private static TreeAppender atAStart() {
        return new Unmanaged<>(TreeAppender.class)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }

    private void waitsAgain() throws Exception {
        databases.portal(
                "update audit_entry set leaf = null where owner = ?",
                citizen.account().value());
    }

    private void writeAsEarlier(Connection connection) throws Exception {
        as.citizen(citizen, () -> happened.fire(Trailing.Done.of(citizen.account(), "test.seen")));
        var entry = em.createQuery("select e from AuditEntry e where e.owner = :owner", AuditEntry.class)
                .setParameter("owner", citizen.account())
                .getSingleResult();
        try (var statement = connection.prepareStatement("update audit_entry set mac = ? where owner = ?")) {
            statement.setBytes(1, key.olderCode(entry.salt(), entry.canonical()));
            statement.setLong(2, citizen.account().value());
            statement.executeUpdate();
        }
    }

    private void insertByHand() throws Exception {
        databases.portal(
                """
                insert into audit_entry (id, owner, happened_at, act, subject, attributes, purpose, network, session,
                  own_look, refused)
                values ((select min(id) - 1 from audit_entry), ?, current_timestamp, 'test.seen', '', '', '', '', '', false, false)""",
                citizen.account().value());
    }

    private List<Map<String, String>> mine() throws Exception {
        return databases.portal(
                "select * from audit_entry where owner = ?", citizen.account().value());
    }
}
