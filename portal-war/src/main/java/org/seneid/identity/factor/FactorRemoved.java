package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A way to prove oneself is gone from an account. */
public record FactorRemoved(AccountId citizen, FactorKind kind) implements Audited {

    @Override
    public String act() {
        return "account.factor-removed";
    }

    @Override
    public String subject() {
        return kind.name();
    }
}
