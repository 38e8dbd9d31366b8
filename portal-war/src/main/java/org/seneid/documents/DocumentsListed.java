package org.seneid.documents;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen had a look at all their documents at once. */
public record DocumentsListed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "documents.listed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
