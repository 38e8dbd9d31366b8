package org.seneid.documents;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen opened one of their documents with all its fields. */
public record DocumentViewed(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "document.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
