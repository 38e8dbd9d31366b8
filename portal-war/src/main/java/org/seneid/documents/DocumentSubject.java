package org.seneid.documents;

import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** How the trail names a document: by its kind and its id, since an account can hold several of a kind. */
public final class DocumentSubject {

    private DocumentSubject() {}

    public static String of(DocumentKind kind, PublicId document) {
        return kind.slug() + "/" + document.value();
    }
}
