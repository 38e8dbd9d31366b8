package org.seneid.documents;

import java.util.List;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** A room that knows of people who looked at documents, in its own way: by a printed copy, by a share. */
public interface ViewerHistory {

    /** The latest looks at one document, the newest first. */
    List<DocumentViewing> at(AccountId owner, DocumentKind kind, PublicId document, int most);
}
