package org.seneid.payments.sandbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;

/** The sandbox's database; plain JDBC, each statement for itself, as with any outside party. */
@ApplicationScoped
public class SandboxTables {

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    /** A statement to run, filled already. */
    public interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public <T> T run(String sql, Work<T> work, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database does not answer", e);
        }
    }

    public int change(String sql, Object... values) {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    /** @return false when there is such a row already */
    public boolean inserted(String sql, Object... values) {
        return run(sql, SandboxTables::inserted, values);
    }

    private static boolean inserted(PreparedStatement statement) throws SQLException {
        try {
            return statement.executeUpdate() == 1;
        } catch (SQLException broken) {
            if (broken.getSQLState() != null && broken.getSQLState().startsWith("23")) return false;
            throw broken;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant moment) statement.setTimestamp(i + 1, Timestamp.from(moment));
            else if (values[i] instanceof LocalDate day) statement.setDate(i + 1, Date.valueOf(day));
            else statement.setObject(i + 1, values[i]);
        }
    }
}
