package org.seneid.ledger;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * An operator had the whole book added up.
 *
 * @param citizen the operator's own account: the book as a whole is nobody's
 */
public record LedgerChecked(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "ledger.checked";
    }
}
