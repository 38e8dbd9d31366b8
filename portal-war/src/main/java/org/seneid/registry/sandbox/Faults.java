package org.seneid.registry.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.Register;

/** What was switched on to go wrong, and how it feels to a call. */
final class Faults {

    private Faults() {}

    /** Waits and fails as this register is told to. */
    static void suffer(Register register, Connection connection) throws SQLException {
        var fault = all(connection).getOrDefault(register, Fault.NONE);
        try {
            if (fault.latencyMillis() > 0) Thread.sleep(fault.latencyMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailable(register, e);
        }
        if (fault.outage()) throw new RegisterUnavailable(register, null);
    }

    static Map<Register, Fault> all(Connection connection) throws SQLException {
        var faults = new EnumMap<Register, Fault>(Register.class);
        try (var query = connection.prepareStatement("select register, latency_ms, outage from fault");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var fault = new Fault(rows.getInt(2), rows.getBoolean(3));
                Register.named(rows.getString(1)).ifPresent(register -> faults.put(register, fault));
            }
        }
        return faults;
    }

    static void set(Register register, Fault fault, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from fault where register = ?");
                var insert = connection.prepareStatement("insert into fault values (?, ?, ?)")) {
            delete.setString(1, register.name());
            delete.executeUpdate();
            insert.setString(1, register.name());
            insert.setInt(2, fault.latencyMillis());
            insert.setBoolean(3, fault.outage());
            insert.executeUpdate();
        }
    }
}
