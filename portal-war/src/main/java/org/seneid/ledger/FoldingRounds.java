package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.acting.Role;

/** Has the deltas of all accounts folded twice a minute; any node may, also at the same time. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoldingRounds {

    @Inject
    LedgerFolding folding;

    @Schedule(hour = "*", minute = "*", second = "*/30", info = "ledger-folding", persistent = false)
    void everyHalfMinute() {
        foldAll();
    }

    public void foldAll() {
        for (long account : folding.accounts()) {
            var more = true;
            while (more) more = folding.fold(account);
        }
    }
}
