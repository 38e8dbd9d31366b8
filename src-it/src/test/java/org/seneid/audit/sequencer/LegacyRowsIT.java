package org.seneid.audit.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Intruder;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Rows of an earlier key are taken at the first start with a new one, and nobody opens that door again. */
@InContainer
@OnPostgreSQLToo
class LegacyRowsIT {

    @Inject
    private TreeAppender appender;

    @Inject
    private Intruder intruder;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

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
    void aNewKeyTakesTheTreeAsItStandsAndNothingThatItDidNotWrite() throws Exception {
        intruder.makesUp(citizen.account(), "test.seen");
        undone(connection -> {
            var size = new TreeTable(connection).size();
            unsigned();
            waitsAgain();
            var appender = atAStart();
            assertThat(appender.waiting(connection)).isTrue();
            appender.grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
            assertThat(appender.older.open(connection)).isFalse();
            assertThat(appender.older.size(connection)).isEqualTo(size);
            assertThat(appender.older.whole(connection)).isTrue();
        });
        databases.portal(
                "delete from audit_entry where owner = ?", citizen.account().value());
    }

    @Test
    void noStatementLetsRowsWithoutCodesInWhileThePortalRuns() throws Exception {
        undone(connection -> {
            appender.waiting(connection);
            intruder.makesUp(citizen.account(), "test.seen");
            databases.portal("update audit_tree set older = null");
            appender.grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        });
    }

    @Test
    void withoutItsMarkThePortalStartsShut() throws Exception {
        intruder.makesUp(citizen.account(), "test.seen");
        undone(connection -> {
            databases.portal("update audit_tree set older = null");
            waitsAgain();
            atAStart().grow(connection);
            assertThat(Long.parseLong(mine().get(0).get("leaf"))).isNegative();
        });
        databases.portal(
                "delete from audit_entry where owner = ?", citizen.account().value());
    }

    /** As it is when this key has signed nothing yet. */
    private void unsigned() throws Exception {
        databases.portal("update audit_tree set older = null");
        databases.portal("update audit_checkpoint set link = 'by another key'");
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

    private List<Map<String, String>> mine() throws Exception {
        return databases.portal(
                "select * from audit_entry where owner = ?", citizen.account().value());
    }
}
