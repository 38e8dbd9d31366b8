package org.seneid.documents.print;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen took a copy to print; whoever holds it can check its state for a while. */
public record DocumentPrinted(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "document.printed";
    }
}
