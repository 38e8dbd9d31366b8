package org.seneid.documents;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The register was asked again about a document, and answered. */
public record DocumentRefreshed(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "document.refreshed";
    }
}
