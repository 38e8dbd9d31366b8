package org.seneid.enrolment.original;

import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterDocument;

/** A document that a register says a person holds, its signature checked. */
public record HeldDocument(SignedAnswer signed, RegisterDocument document) {

    public DocumentKind kind() {
        return document.kind();
    }
}
