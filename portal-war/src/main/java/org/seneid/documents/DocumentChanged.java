package org.seneid.documents;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/**
 * A document is not what it was: its state turned, or its register wrote fields anew. The citizen is to be told.
 *
 * @param before the state before; equal to {@code after} when only fields were written anew
 * @param attributes names of those fields
 */
public record DocumentChanged(
        AccountId citizen,
        PublicId document,
        DocumentKind kind,
        DocumentState before,
        DocumentState after,
        List<String> attributes)
        implements Audited {

    @Override
    public String act() {
        return "document.changed";
    }

    @Override
    public String subject() {
        return DocumentSubject.of(kind, document);
    }
}
