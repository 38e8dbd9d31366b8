package org.seneid.audit.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.seneid.platform.AccountId;

/** Entries as leaves of the tree, seen over a connection. */
record LeafTable(Connection connection) {

    /** Leaves asked for in one statement. */
    static final int AT_ONCE = 64;

    private static final String ENTRIES =
            """
            select e.leaf, e.salt, e.canonical, n.hash from audit_entry e join audit_node n on n.number = 2 * e.leaf
            where e.owner = ? and e.leaf in (?"""
                    + ", ?".repeat(AT_ONCE - 1) + ")";

    /** A row that was put aside, or whose number is beyond the tree, is no leaf. */
    private static final String OWN = "select leaf from audit_entry where owner = ? and leaf >= 0"
            + " and leaf < (select leaves from audit_tree where id = 1)";

    /** Whether some entry of an account has no place yet. */
    boolean waiting(AccountId owner) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id from audit_entry where leaf is null and owner = ? fetch first row only")) {
            statement.setLong(1, owner.value());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Where an account's entries stand in the tree, rising.
     *
     * @param entry the public id of the only one that is asked for, or empty
     */
    long[] leaves(AccountId owner, String entry) throws SQLException {
        var one = entry.isEmpty() ? "" : " and public_id = ?";
        try (var statement = connection.prepareStatement(OWN + one)) {
            statement.setLong(1, owner.value());
            if (!entry.isEmpty()) statement.setString(2, entry);
            var leaves = LongStream.builder();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) leaves.add(rows.getLong(1));
            }
            return leaves.build().sorted().toArray();
        }
    }

    /** Some of an account's entries as they were hashed, in the order of the tree. */
    List<LogProof.Leaf> ofOwner(AccountId owner, List<Long> leaves) throws SQLException {
        var found = new ArrayList<LogProof.Leaf>();
        try (var statement = connection.prepareStatement(ENTRIES)) {
            statement.setLong(1, owner.value());
            for (int i = 0; i < leaves.size(); i += AT_ONCE) {
                for (int j = 0; j < AT_ONCE; j++)
                    statement.setLong(j + 2, leaves.get(Math.min(i + j, leaves.size() - 1)));
                try (var rows = statement.executeQuery()) {
                    while (rows.next())
                        found.add(new LogProof.Leaf(
                                rows.getLong(1), rows.getBytes(2), rows.getBytes(3), rows.getBytes(4)));
                }
            }
        }
        found.sort(Comparator.comparingLong(LogProof.Leaf::index));
        return found;
    }
}
