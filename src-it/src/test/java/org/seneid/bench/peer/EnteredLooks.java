package org.seneid.bench.peer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.seneid.bench.inside.Numbers;

/** What the portal writes for one look, by plain JDBC in one transaction: the share's row held, the look, its line in the trail. */
final class EnteredLooks {

    private static final int A_DAY = 86_400;
    private static final int LOOKUP = 32;

    private static final String HELD =
            """
            select id, version, public_id, owner, selection, purpose, receiver, lifetime_kind, lifetime_count, status,
              created_at, expires_at, ended_at, code_lookup, code_proof, spoken_lookup, spoken_proof, spoken_until
            from share where public_id = ?""";

    private final Numbers lookIds = new Numbers("viewing_seq");
    private final Numbers entryIds = new Numbers("audit_entry_seq");

    /** The share that is looked at. */
    record Shared(long id, String publicId, long owner) {}

    void enter(Connection connection, Shared share) throws SQLException {
        connection.setAutoCommit(false);
        try {
            write(connection, share, Instant.now());
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void write(Connection connection, Shared share, Instant now) throws SQLException {
        var at = Timestamp.from(now);
        run(connection, "update share set version = version + 1 where public_id = ?", share.publicId());
        ask(connection, HELD, share.publicId());
        run(
                connection,
                "insert into viewing (id, share_id, channel, viewer, seen_at) values (?, ?, 'PROGRAM', ?, ?)",
                lookIds.next(connection),
                share.id(),
                UUID.randomUUID().toString().substring(0, LOOKUP),
                at);
        run(
                connection,
                Numbers.ENTRY,
                entryIds.next(connection),
                share.owner(),
                at,
                "share.viewed",
                share.publicId(),
                "NAME,BIRTH_DATE",
                "",
                share.owner(),
                "");
        ask(
                connection,
                "select count(id) from notification where owner = ? and page = ? and created_at > ?",
                share.owner(),
                "/sharing/" + share.publicId(),
                Timestamp.from(now.minusSeconds(A_DAY)));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static void ask(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var found = statement.executeQuery()) {
                found.next();
            }
        }
    }
}
