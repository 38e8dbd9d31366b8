package org.seneid.identity.activation;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * The holder of an account of level 1 was seen at a desk.
 *
 * @param purpose the officer's reason; empty when it is the enrolment itself
 */
public record LevelRaised(AccountId citizen, String purpose) implements Audited {

    @Override
    public String act() {
        return "account.level-raised";
    }
}
