package org.seneid.registry.sandbox.country;

import java.sql.Connection;
import java.sql.SQLException;

/** How many people live in the sandbox country, and which numbers are given out. */
record Census(long people, long lastHousehold) {

    static Census of(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select (select count(*) from person), (select coalesce(max(id), 0) from household)");
                var row = query.executeQuery()) {
            row.next();
            return new Census(row.getLong(1), row.getLong(2));
        }
    }

    /** Goes on after the numbers that are in use. */
    Serials serials(Connection connection) throws SQLException {
        var serials = new Serials();
        DemoHouseholds.taken().forEach(serials::take);
        if (people == 0) return serials;
        goOn(serials, connection, "select left(number, 6), count(*) from person group by left(number, 6)");
        for (var table : DocumentTable.all())
            if (!table.beginning().isEmpty()) goOn(serials, connection, counted(table));
        return serials;
    }

    private static String counted(DocumentTable table) {
        return "select " + table.beginning() + ", count(*) from " + table.name() + " group by " + table.beginning();
    }

    private static void goOn(Serials serials, Connection connection, String counted) throws SQLException {
        try (var query = connection.prepareStatement(counted);
                var rows = query.executeQuery()) {
            while (rows.next()) serials.goOn(rows.getString(1), rows.getInt(2));
        }
    }
}
