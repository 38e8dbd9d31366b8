package org.seneid.audit.sequencer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.tree.Range;

/**
 * The beginning of the tree: rows of an earlier key, whose codes this portal cannot ask for. Where it ends is signed once and
 * known from then on, so no statement of SQL lets further rows in; what stands before is held by its root in that note.
 */
@Dependent
public class LegacyRows {

    private static final String TITLE = "older rows";
    private static final int LINES = 3;

    @Inject
    CheckpointSigner signer;

    @Inject
    CheckpointChain links;

    private volatile Mark mark;

    private record Mark(long size, String root) {}

    /** Whether this key has signed nothing yet, so that where it begins is still to be said. */
    boolean open(Connection connection) throws SQLException {
        return signed(connection).isEmpty() && !links.begun(connection);
    }

    /** How many leaves stand before the first whose code is asked for. */
    public long size(Connection connection) throws SQLException {
        if (open(connection)) return new TreeTable(connection).size();
        return signed(connection).map(Mark::size).orElse(0L);
    }

    /** Ends the beginning where the tree ends now. @param root of the tree */
    void close(Connection connection, long size, byte[] root) throws SQLException {
        var encoded = Base64.getEncoder().encodeToString(root);
        var note = signer.sign("%s\n%d\n%s\n".formatted(TITLE, size, encoded));
        try (var statement = connection.prepareStatement("update audit_tree set older = ? where id = 1")) {
            statement.setString(1, note);
            statement.executeUpdate();
        }
    }

    /** Whether it is known where they end, and those that stand before are still those that stood there. */
    public boolean whole(Connection connection) throws SQLException {
        var known = signed(connection);
        if (known.isEmpty()) return !links.begun(connection);
        if (known.get().size() == 0) return true;
        var all = Range.ofTree(known.get().size());
        var table = new TreeTable(connection);
        if (!table.has(all.parts())) return false;
        return Arrays.equals(
                table.hashes(List.of(all)).get(0),
                Base64.getDecoder().decode(known.get().root()));
    }

    private Optional<Mark> signed(Connection connection) throws SQLException {
        if (mark == null) read(connection).ifPresent(read -> mark = read);
        return Optional.ofNullable(mark);
    }

    private Optional<Mark> read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select older from audit_tree where id = 1");
                var row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1))
                    .flatMap(note -> signer.opened(TITLE, note))
                    .map(text -> text.split("\n"))
                    .filter(lines -> lines.length == LINES)
                    .map(lines -> new Mark(Long.parseLong(lines[1]), lines[2]));
        }
    }
}
