package org.seneid.audit.verification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.seneid.audit.EntryAuthenticator;
import org.seneid.audit.archive.ArchiveTable;
import org.seneid.audit.archive.Archives;
import org.seneid.audit.sequencer.CheckpointChain;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.EntryReader;
import org.seneid.audit.sequencer.LegacyRows;
import org.seneid.audit.sequencer.OrphanTable;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Range;
import org.seneid.audit.verification.Discrepancy.Kind;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/** Goes over the trail piece by piece: rows against hashes, hashes against each other, roots against what was signed. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TrailVerifier {

    private static final int CHECKPOINTS = 100;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    RowLock rows;

    @Inject
    CheckpointSigner signer;

    @Inject
    EntryAuthenticator sealing;

    @Inject
    LegacyRows older;

    @Inject
    CheckpointChain links;

    @Inject
    Archives archives;

    @Inject
    EntryReader reading;

    @Inject
    Clock clock;

    /** @return whether there was something to do */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean nextPiece() {
        var running = em.createQuery("select v.id from Verification v where v.stage <> :done order by v.id", Long.class)
                .setParameter("done", Verification.Stage.DONE)
                .setMaxResults(1)
                .getResultList();
        if (running.isEmpty()) return false;
        rows.held(Verification.class, "id", running.get(0))
                .filter(held -> !held.isDone())
                .ifPresent(this::piece);
        return true;
    }

    private void piece(Verification verification) {
        try (var connection = database.getConnection()) {
            switch (verification.getStage()) {
                case LEAVES -> leaves(verification, connection);
                case CHECKPOINTS -> checkpoints(verification, connection);
                case ARCHIVES -> archive(verification, connection);
                default -> strays(verification, new OrphanTable(connection));
            }
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("the trail cannot be read", broken);
        }
    }

    private void leaves(Verification verification, Connection connection) throws SQLException {
        var from = verification.getNextLeaf();
        var part = new Range(from, Math.min(from + LeafVerifier.AT_ONCE, verification.getLeaves()));
        var rows = LegibleRows.of(part, reading);
        var examined = new LeafVerifier(
                part, rows, new TreeTable(connection), archives.over(connection), older.size(connection));
        examined.examine(sealing, findings(verification));
        verification.wentOverLeaves(part.to(), examined.expired());
    }

    private void checkpoints(Verification verification, Connection connection) throws SQLException {
        var some = new CheckpointTable(connection).after(verification.signed(), CHECKPOINTS);
        var examined = new CheckpointVerifier(new TreeTable(connection), signer, links, findings(verification));
        verification.wentOverCheckpoints(examined.examine(some, verification.signed()));
        if (some.size() == CHECKPOINTS) return;
        examined.examineEnds(older, connection);
        verification.wentOverAllCheckpoints();
    }

    /** One month in a piece: its file is read whole. */
    private void archive(Verification verification, Connection connection) throws SQLException, IOException {
        var end = 0L;
        for (var month : new ArchiveTable(connection).all()) {
            if (month.period().compareTo(verification.archived()) > 0) {
                if (month.first() != end || !archives.whole(month))
                    findings(verification).add(Kind.ARCHIVE, month.first(), null, "");
                verification.wentOverArchive(month.period());
                return;
            }
            if (month.genuine(signer)) end = month.end();
        }
        verification.wentOverAllArchives();
    }

    private void strays(Verification verification, OrphanTable table) throws SQLException {
        findings(verification).addStrays(table.first(Findings.LISTED));
        verification.end(clock.instant());
    }

    private Findings findings(Verification verification) {
        return new Findings(verification, em);
    }
}
