package org.seneid.audit.oversight;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.platform.acting.Role;

/** What an auditor sees of the trail as a whole: its size, and what was signed. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class Oversight {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    CheckpointSigner signer;

    /** How many entries have their place in the tree. */
    public long size() {
        try (var connection = database.getConnection()) {
            return new TreeTable(connection).size();
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    /** The last signed state; empty before the first, or when the portal's keys did not sign it. */
    public Optional<Checkpoint> latest() {
        try (var connection = database.getConnection()) {
            return new CheckpointTable(connection).latest().flatMap(signed -> signer.read(signed.note()));
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    /** The public keys that checkpoints are checked by. */
    public List<String> keys() {
        return signer.keys().stream().map(Object::toString).toList();
    }

    private static IllegalStateException unreadable(SQLException broken) {
        return new IllegalStateException("the trail cannot be read", broken);
    }
}
