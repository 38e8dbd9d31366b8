package org.seneid.audit.proof;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Citizens take home what proves their log. */
record ProofTaken(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "log.proof-taken";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
