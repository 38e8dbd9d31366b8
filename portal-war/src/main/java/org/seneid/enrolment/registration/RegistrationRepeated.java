package org.seneid.enrolment.registration;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Somebody who knows a number, its holder's name and birthday tried to open another account online. */
public record RegistrationRepeated(AccountId citizen) implements Audited {

    static final String ACT = "account.opening-repeated";

    @Override
    public String act() {
        return ACT;
    }
}
