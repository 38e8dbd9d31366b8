package org.seneid.documents.mistake;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen took the report of a mistake back. */
public record MistakeWithdrawn(AccountId citizen, String subject, String field) implements Audited {

    @Override
    public String act() {
        return "document.mistake-withdrawn";
    }

    @Override
    public List<String> attributes() {
        return List.of(field);
    }
}
