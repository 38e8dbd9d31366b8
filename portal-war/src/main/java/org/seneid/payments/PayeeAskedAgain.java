package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The citizen had a silent payee asked again; the subject is the receipt's number. */
public record PayeeAskedAgain(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "payee.asked";
    }
}
