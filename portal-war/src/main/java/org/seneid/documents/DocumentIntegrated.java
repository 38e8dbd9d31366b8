package org.seneid.documents;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen asked for a document, its register confirmed it, and it is in the account now. */
public record DocumentIntegrated(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "document.integrated";
    }
}
