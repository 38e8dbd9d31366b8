package org.seneid.documents.mistake;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen said that a register has a field wrong; a case with a deadline is open. */
public record MistakeReported(AccountId citizen, String subject, String field) implements Audited {

    @Override
    public String act() {
        return "document.mistake-reported";
    }

    @Override
    public List<String> attributes() {
        return List.of(field);
    }
}
