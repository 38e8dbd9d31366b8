package org.seneid.platform.outbox.sandbox;

import java.sql.Connection;
import java.sql.SQLException;

/** What is wrong on purpose with the sandbox's SMS gateway. */
public enum SmsFault {
    NONE,
    SLOW,
    DOWN,
    /** It takes a message, and its answer is lost. */
    LOSES_ANSWERS,
    /** It knows no such number. */
    REFUSES;

    static SmsFault now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select fault from sms_fault");
                var row = query.executeQuery()) {
            return row.next() ? valueOf(row.getString(1)) : NONE;
        }
    }

    static void set(SmsFault fault, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from sms_fault");
                var insert = connection.prepareStatement("insert into sms_fault values (1, ?)")) {
            delete.executeUpdate();
            insert.setString(1, fault.name());
            insert.executeUpdate();
        }
    }

    /** The key of its words. */
    public String key() {
        return "registry.country.sms." + name();
    }
}
