package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;

/** When PostgreSQL was away and is back, the next to ask get connections that live. */
@InContainer
@OnPostgreSQLToo
class LostConnectionsIT {

    private static final int SEVERAL = 8;

    private static final String END_ALL_OTHERS =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource pool;

    @Test
    void nobodyGetsAConnectionThatTheServerEnded() throws SQLException {
        openSeveral();
        try (var connection = pool.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"))
                return; // H2 is in this process
            try (var statement = connection.createStatement()) {
                statement.executeQuery(END_ALL_OTHERS);
            }
        }
        openSeveral();
    }

    /** At the same time, so that the pool gives away what it has. */
    private void openSeveral() throws SQLException {
        var open = new ArrayList<Connection>();
        try {
            for (int i = 0; i < SEVERAL; i++) open.add(pool.getConnection());
            for (var connection : open) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select 1")) {
                    assertThat(rows.next()).isTrue();
                }
            }
        } finally {
            for (var connection : open) connection.close();
        }
    }
}
