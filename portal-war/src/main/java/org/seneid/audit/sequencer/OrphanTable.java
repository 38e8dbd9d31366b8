package org.seneid.audit.sequencer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that the tree has no place for: put aside by the sequencer, or put beyond the tree's end by somebody else. A row that
 * has no number yet is none of them: it waits for the sequencer, which asks it for its code.
 */
public record OrphanTable(Connection connection) {

    /** In one statement with the tree's size, since rows get their place meanwhile. */
    private static final String STRAYS =
            " from audit_entry where leaf < 0 or leaf >= (select leaves from audit_tree where id = 1)";

    /** @param name the public id */
    public record Stray(long leaf, String name) {}

    /** @param listed the first of them */
    public record Strays(long count, List<Stray> listed) {}

    public Strays first(int most) throws SQLException {
        var listed = new ArrayList<Stray>();
        try (var statement = connection.prepareStatement(
                        "select leaf, public_id" + STRAYS + " order by leaf fetch first " + most + " rows only");
                var rows = statement.executeQuery()) {
            while (rows.next()) listed.add(new Stray(rows.getLong(1), rows.getString(2)));
        }
        return new Strays(listed.size() < most ? listed.size() : count(), listed);
    }

    private long count() throws SQLException {
        try (var statement = connection.prepareStatement("select count(*)" + STRAYS);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
