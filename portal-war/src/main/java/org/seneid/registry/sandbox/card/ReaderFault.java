package org.seneid.registry.sandbox.card;

import java.sql.Connection;
import java.sql.SQLException;
import org.seneid.registry.document.HasMessageKey;

/** What is wrong on purpose with the sandbox's chip reader, or with every card that is laid on it. */
public enum ReaderFault implements HasMessageKey {
    NONE,
    SLOW,
    UNPLUGGED,
    UNREADABLE,
    CLONED,
    ALTERED;

    public static ReaderFault now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select fault from reader_fault");
                var row = query.executeQuery()) {
            return row.next() ? valueOf(row.getString(1)) : NONE;
        }
    }

    public static void set(ReaderFault fault, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from reader_fault");
                var insert = connection.prepareStatement("insert into reader_fault values (1, ?)")) {
            delete.executeUpdate();
            insert.setString(1, fault.name());
            insert.executeUpdate();
        }
    }

    @Override
    public String key() {
        return "registry.country.reader." + name();
    }
}
