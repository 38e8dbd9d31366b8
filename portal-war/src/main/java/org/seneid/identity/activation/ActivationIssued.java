package org.seneid.identity.activation;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** An activation slip was made for a citizen; one from before is good for nothing any more. */
public record ActivationIssued(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.activation-issued";
    }
}
