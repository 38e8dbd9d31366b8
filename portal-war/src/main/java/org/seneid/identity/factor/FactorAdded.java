package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The holder of an account can prove themselves in one more way. */
public record FactorAdded(AccountId citizen, FactorKind kind) implements Audited {

    @Override
    public String act() {
        return "account.factor-added";
    }

    @Override
    public String subject() {
        return kind.name();
    }
}
