package org.seneid.audit.verification;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** An auditor has the trail gone over; on record in the auditor's own trail. */
record VerificationBegun(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "audit.verification-begun";
    }
}
