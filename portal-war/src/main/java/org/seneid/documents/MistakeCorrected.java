package org.seneid.documents;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** A register wrote a field anew in which a citizen had reported a mistake; the case is over. */
public record MistakeCorrected(AccountId citizen, DocumentKind kind, PublicId document, String field)
        implements Audited {

    @Override
    public String act() {
        return "document.mistake-corrected";
    }

    @Override
    public String subject() {
        return DocumentSubject.of(kind, document);
    }

    @Override
    public List<String> attributes() {
        return List.of(field);
    }
}
