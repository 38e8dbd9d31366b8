package org.seneid.identity.activation;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * Everything that the holder of an account proved themselves by was lost, and is good for nothing any more; a slip from
 * the desk leads on.
 *
 * @param purpose the officer's reason
 */
public record CredentialsReset(AccountId citizen, String purpose) implements Audited {

    @Override
    public String act() {
        return "account.factors-replaced";
    }
}
