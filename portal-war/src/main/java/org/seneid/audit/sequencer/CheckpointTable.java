package org.seneid.audit.sequencer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was signed, seen over a connection. */
public record CheckpointTable(Connection connection) {

    private static final String ALL = "select leaves, signed_at, note, link from audit_checkpoint ";

    /** Not their maximum, for which H2 reads them all. */
    static final String SIZE_BEFORE =
            "select leaves from audit_checkpoint where leaves < ? order by leaves desc fetch first row only";

    /**
     * A signed state of the tree.
     *
     * @param link which one was signed before it, signed too
     */
    public record Signed(long size, Instant at, String note, String link) {}

    /** The latest that was signed. */
    public Optional<Signed> latest() throws SQLException {
        return lately(1).stream().findFirst();
    }

    /** The latest that were signed, the last first; what is larger than the tree was made up. */
    List<Signed> lately(int most) throws SQLException {
        return signed("where leaves <= (select leaves from audit_tree where id = 1) order by leaves desc fetch first "
                + most + " rows only");
    }

    /** What was signed of that size. */
    public Optional<Signed> ofSize(long size) throws SQLException {
        return signed("where leaves = ?", size).stream().findFirst();
    }

    /** The largest that was signed before a moment: clocks are set back at times, the tree only grows. */
    public Optional<Signed> before(Instant moment) throws SQLException {
        return signed("where signed_at < ? order by leaves desc fetch first row only", Timestamp.from(moment)).stream()
                .findFirst();
    }

    /** A part of those that were signed in a time. */
    public List<Signed> part(Instant from, Instant until, boolean latestFirst, int first, int most)
            throws SQLException {
        var direction = latestFirst ? " desc" : "";
        return signed(
                "where signed_at >= ? and signed_at < ? order by signed_at" + direction + ", leaves" + direction
                        + " offset " + first + " rows fetch first " + most + " rows only",
                Timestamp.from(from),
                Timestamp.from(until));
    }

    /** How many were signed in a time, counted no further than that. */
    public long count(Instant from, Instant until, int most) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from (select leaves from audit_checkpoint"
                + " where signed_at >= ? and signed_at < ? fetch first " + most + " rows only) counted")) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(until));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The size that was signed before that; 0 before the first. */
    public long sizeBefore(long size) throws SQLException {
        try (var statement = connection.prepareStatement(SIZE_BEFORE)) {
            statement.setLong(1, size);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Some that were signed when the tree was larger than that, in their order. */
    public List<Signed> after(long size, int most) throws SQLException {
        return signed("where leaves > ? order by leaves fetch first " + most + " rows only", size);
    }

    void keep(Signed signed) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into audit_checkpoint (leaves, signed_at, note, link) values (?, ?, ?, ?)")) {
            statement.setLong(1, signed.size());
            statement.setTimestamp(2, Timestamp.from(signed.at()));
            statement.setString(3, signed.note());
            statement.setString(4, signed.link());
            statement.executeUpdate();
        }
    }

    private List<Signed> signed(String which, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(ALL + which)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Signed>();
                while (rows.next())
                    found.add(new Signed(
                            rows.getLong(1), rows.getTimestamp(2).toInstant(), rows.getString(3), rows.getString(4)));
                return found;
            }
        }
    }
}
