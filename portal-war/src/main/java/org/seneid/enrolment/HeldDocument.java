package org.seneid.enrolment;

import org.seneid.registry.DocumentKind;
import org.seneid.registry.RegisterDocument;
import org.seneid.registry.SignedAnswer;

/** A document that a register says a person holds, its signature checked. */
record HeldDocument(SignedAnswer signed, RegisterDocument document) {

    DocumentKind kind() {
        return document.kind();
    }
}
