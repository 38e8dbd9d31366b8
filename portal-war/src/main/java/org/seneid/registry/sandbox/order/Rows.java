package org.seneid.registry.sandbox.order;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seneid.registry.order.RegisterOrder;

/** Reads and writes single rows of the sandbox's registers. */
final class Rows {

    private Rows() {}

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    /** The first row, by the names of its columns in lower case. */
    static Optional<Map<String, Object>> first(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var row = query.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var found = new LinkedHashMap<String, Object>();
                var columns = row.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    found.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), row.getObject(i));
                return Optional.of(found);
            }
        }
    }

    /** The first row about somebody whom an order names. */
    static Optional<Map<String, Object>> named(Connection connection, String sql, RegisterOrder order, String name)
            throws SQLException {
        var people = order.people(name);
        return people.isEmpty()
                ? Optional.empty()
                : first(connection, sql, people.get(0).digits());
    }

    /** A day as the driver returns it. */
    static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    static long next(Connection connection, String table) throws SQLException {
        return number(connection, "select coalesce(max(id), 0) + 1 as n from " + table);
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        return ((Number) first(connection, sql, values).orElseThrow().get("n")).longValue();
    }
}
