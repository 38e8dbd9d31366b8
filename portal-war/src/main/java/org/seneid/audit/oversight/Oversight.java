package org.seneid.audit.oversight;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Role;

/** What an auditor sees of the trail as a whole: its size, and what was signed. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class Oversight {

    private static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

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

    /** The notes that were signed, newest first. @param number of the page, from 1 */
    public Page<String> checkpoints(int number) {
        var total = ((Number) em.createNativeQuery("select count(*) from audit_checkpoint")
                        .getSingleResult())
                .longValue();
        var shown = Page.nearest(number, PAGE, total);
        @SuppressWarnings("unchecked")
        List<String> notes = em.createNativeQuery("select note from audit_checkpoint order by leaves desc")
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return new Page<>(notes, shown, PAGE, total);
    }

    /** The public keys that checkpoints are checked by. */
    public List<String> keys() {
        return signer.keys().stream().map(Object::toString).toList();
    }

    private static IllegalStateException unreadable(SQLException broken) {
        return new IllegalStateException("the trail cannot be read", broken);
    }
}
