package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds the deltas of all accounts; two nodes may at the same time. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoldingRounds {

    static final String JOB = "ledger-folding";

    private static final Logger LOG = LoggerFactory.getLogger(FoldingRounds.class);

    @Inject
    LedgerFolding folding;

    @Inject
    JobRuns runs;

    public void foldAll() {
        for (long account : folding.accounts()) {
            try {
                foldWhole(account);
            } catch (RuntimeException failed) { // one that cannot be folded keeps none behind it waiting
                LOG.error("folding failed: account={}", account, failed);
                runs.failed(JOB, failed);
            }
        }
    }

    private void foldWhole(long account) {
        var more = true;
        while (more) more = folding.fold(account);
    }
}
