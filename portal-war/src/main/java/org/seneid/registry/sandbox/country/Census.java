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
        goOn(serials, connection, "select left(number, 5), count(*) from driving_licence group by left(number, 5)");
        goOn(
                serials,
                connection,
                "select left(plate, length(plate) - 6), count(*) from vehicle group by left(plate, length(plate) - 6)");
        return serials;
    }

    private static void goOn(Serials serials, Connection connection, String counted) throws SQLException {
        try (var query = connection.prepareStatement(counted);
                var rows = query.executeQuery()) {
            while (rows.next()) serials.goOn(rows.getString(1), rows.getInt(2));
        }
    }
}
