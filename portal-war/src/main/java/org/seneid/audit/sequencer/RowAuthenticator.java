package org.seneid.audit.sequencer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.seneid.audit.AuthenticatedRow;
import org.seneid.audit.EntryAuthenticator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells rows that the portal wrote from those that somebody else put into its table. */
@ApplicationScoped
class RowAuthenticator {

    /** Instead of the number up to which rows may have no code, when all must have one. */
    static final long CLOSED = -1;

    private static final Logger LOG = LoggerFactory.getLogger(RowAuthenticator.class);
    private static final String GUARD =
            "update audit_entry set public_id = ?, salt = ?, canonical = ?, mac = ? where id = ?";

    @Inject
    EntryAuthenticator sealing;

    @Inject
    EntryReader reading;

    /**
     * The same, or without bytes when the portal did not write it. Whatever somebody wrote into one row keeps no other from
     * its place.
     *
     * @param earlier up to which number rows may have no code, while older ones come in; else {@link #CLOSED}
     */
    AuthenticatedRow judged(AuthenticatedRow row, long earlier, Connection connection) throws SQLException {
        try {
            if (sealing.genuine(row) || earlier != CLOSED && older(row, earlier)) return row;
            if (earlier != CLOSED && !row.hasCode() && !row.hasBytes() && row.id() <= earlier)
                return guarded(row.id(), connection);
        } catch (RuntimeException illegible) {
            LOG.error("row {} of the trail cannot be read", row.id(), illegible);
        }
        LOG.warn("row {} of the trail is put aside: the portal did not write it", row.id());
        return row.aside();
    }

    private boolean older(AuthenticatedRow row, long earlier) {
        return row.hasCode() ? sealing.olderGenuine(row) : row.hasBytes() && row.id() <= earlier;
    }

    /** An entry of a build that hashed nothing is guarded from now on. */
    private AuthenticatedRow guarded(long id, Connection connection) throws SQLException {
        var entry = sealing.seal(reading.inRow(id), numbered -> {});
        var row = entry.row();
        try (var statement = connection.prepareStatement(GUARD)) {
            statement.setString(1, entry.name());
            statement.setBytes(2, row.salt());
            statement.setBytes(3, row.canonical());
            statement.setBytes(4, row.code());
            statement.setLong(5, id);
            statement.executeUpdate();
        }
        return row;
    }
}
