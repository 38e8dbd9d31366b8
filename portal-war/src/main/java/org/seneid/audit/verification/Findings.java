package org.seneid.audit.verification;

import jakarta.persistence.EntityManager;
import org.seneid.audit.sequencer.OrphanTable;
import org.seneid.audit.verification.Discrepancy.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a verification finds: the first places are listed, the others counted. They are logged as well, since the list is in
 * the database that they are about.
 */
public record Findings(Verification verification, EntityManager em) {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    /** More than anybody reads, and few enough for the pages. */
    public static final int LISTED = 1_000;

    boolean listing() {
        return verification.getFound() < LISTED;
    }

    void add(Kind kind, Long leaf, Long other, String entry) {
        if (listing()) {
            em.persist(new Discrepancy(verification.id(), kind, leaf, other, entry));
            LOG.warn("the trail is not as it was written: {} at {} {}", kind, leaf, entry);
        }
        verification.found(1);
    }

    /** Some of which {@code listed} are named. */
    void addStrays(OrphanTable.Strays strays) {
        strays.listed().forEach(stray -> add(Kind.INSERTED, stray.leaf(), null, stray.name()));
        verification.found(strays.count() - strays.listed().size());
    }
}
