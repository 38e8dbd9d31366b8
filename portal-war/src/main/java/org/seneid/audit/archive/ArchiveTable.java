package org.seneid.audit.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.seneid.audit.sequencer.CheckpointSigner;

/** Months that are archived, seen over a connection. */
public record ArchiveTable(Connection connection) {

    private static final String ALL = "select period, first_leaf, end_leaf, file, sha256, note from audit_archive ";

    /**
     * A month in a file.
     *
     * @param first its first leaf, and {@code end} the one after its last
     * @param file its name in the folder of archives
     * @param sha256 of the file, in hexadecimal digits
     * @param note what was signed of it
     */
    public record Month(String period, long first, long end, String file, String sha256, String note) {

        /** What is signed of a month. */
        static String text(String period, long first, long end, String sha256) {
            return "archive %s\n%d %d\n%s\n".formatted(period, first, end, sha256);
        }

        /** Of a row that is genuine: whatever else stands there may be no month. */
        YearMonth month() {
            return YearMonth.parse(period);
        }

        public boolean genuine(CheckpointSigner signer) {
            return signer.signed(text(period, first, end, sha256), note);
        }
    }

    public List<Month> all() throws SQLException {
        return months(ALL + "order by period");
    }

    /** Months from the first up to that one. */
    List<Month> upTo(YearMonth month) throws SQLException {
        return months(ALL + "where period <= ? order by period", month.toString());
    }

    /** Also where somebody else put something. */
    void keep(Month month, Instant now) throws SQLException {
        run("delete from audit_archive where period = ?", month.period());
        run(
                "insert into audit_archive (period, first_leaf, end_leaf, file, sha256, note, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                month.period(),
                month.first(),
                month.end(),
                month.file(),
                month.sha256(),
                month.note(),
                Timestamp.from(now));
    }

    void expire(Month month, Instant now) throws SQLException {
        run(
                "update audit_archive set expired_at = ? where period = ? and expired_at is null",
                Timestamp.from(now),
                month.period());
    }

    /** Whether entries of a month are still here. */
    boolean has(Month month) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id from audit_entry where leaf >= ? and leaf < ? fetch first row only")) {
            statement.setLong(1, month.first());
            statement.setLong(2, month.end());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** @return how many entries were deleted; the hashes of their leaves stay */
    int delete(long from, long to) throws SQLException {
        return run("delete from audit_entry where leaf >= ? and leaf < ?", from, to);
    }

    private int run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    private List<Month> months(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Month>();
                while (rows.next())
                    found.add(new Month(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                return found;
            }
        }
    }
}
