package org.seneid.audit.proof;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.seneid.audit.log.LogScope;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/**
 * Proofs that what is on record about the citizen who is acting is in the signed tree, word for word.
 *
 * <p>Shut to guardians: the bytes that were hashed tell what {@link LogScope} keeps from them.
 */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Proofs {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Acting acting;

    @Inject
    SequenceNow hurry;

    @Inject
    ProofBuilder making;

    /**
     * Of all entries that were written before it is asked for.
     *
     * @param since the size of an earlier checkpoint, to prove that the log still begins so
     * @throws NotFound when nothing that large was signed
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public LogProof ofAll(OptionalLong since) {
        return proof("", since);
    }

    /** Of one entry. @throws NotFound when it is not this citizen's, or nothing that large was signed */
    @TransactionAttribute(NOT_SUPPORTED)
    public LogProof of(PublicId entry, OptionalLong since) {
        return proof(entry.value(), since);
    }

    /**
     * The entries of a proof, some at a time.
     *
     * @param leaves what does not belong to the citizen who is acting is left out
     */
    public List<LogProof.Leaf> entries(List<Long> leaves) {
        try (var connection = database.getConnection()) {
            return new LeafTable(connection).ofOwner(acting.citizen(), leaves);
        } catch (SQLException broken) {
            throw new IllegalStateException("entries cannot be read", broken);
        }
    }

    private LogProof proof(String entry, OptionalLong since) {
        hurry.up(acting.citizen());
        return making.of(acting.citizen(), entry, since);
    }
}
