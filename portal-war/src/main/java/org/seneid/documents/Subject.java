package org.seneid.documents;

import org.seneid.platform.PublicId;
import org.seneid.registry.DocumentKind;

/** How the trail names a document: by its kind and its id, since an account can hold several of a kind. */
final class Subject {

    private Subject() {}

    static String of(DocumentKind kind, PublicId document) {
        return kind.slug() + "/" + document.value();
    }
}
