package org.seneid.registry.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.sandbox.country.DocumentTable;

/** What can happen to somebody in the sandbox country, so that a register contradicts what an account still shows. */
public enum LifeEvent implements HasMessageKey {
    NAME_CORRECTED,
    LICENCE_SEIZED("update driving_licence set standing = 'SEIZED' where standing = 'IN_FORCE' and person = "),
    LICENCE_RETURNED("update driving_licence set standing = 'IN_FORCE' where standing = 'SEIZED' and person = "),
    POINTS_TAKEN(
            "update driving_licence set points = greatest(points - 2, 0) where standing = 'IN_FORCE' and person = "),
    VEHICLE_SOLD("update vehicle set standing = 'SOLD' where standing = 'IN_FORCE' and person = "),
    /** Of whatever kind their documents are; a vehicle that was sold is somebody else's. */
    DEATH(DocumentTable.all().stream()
            .map(table ->
                    "update " + table.name() + " set standing = 'HOLDER_DIED' where standing <> 'SOLD' and person = ")
            .toArray(String[]::new));

    private static final String THE_PERSON = "(select id from person where number = ?)";

    private final String[] updates;

    LifeEvent(String... updates) {
        this.updates = updates;
    }

    void happen(Connection connection, PersonalId to, String name, LocalDate today) throws SQLException {
        int touched = 0;
        if (this == NAME_CORRECTED)
            touched += run(connection, "update person set name = ? where number = ?", name, to.digits());
        if (this == DEATH)
            touched +=
                    run(connection, "update person set died = ? where died is null and number = ?", today, to.digits());
        for (var update : updates) touched += run(connection, update + THE_PERSON, to.digits());
        if (touched == 0) throw new RuleBroken("registry.country.none");
    }

    private static int run(Connection connection, String update, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    @Override
    public String key() {
        return "registry.country." + name();
    }
}
