package org.seneid.documents;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * A citizen opened one of their documents with its fields.
 *
 * @param attributes the names of the fields
 */
public record DocumentViewed(AccountId citizen, String subject, List<String> attributes) implements Audited {

    @Override
    public String act() {
        return "document.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
