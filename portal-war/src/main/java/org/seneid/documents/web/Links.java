package org.seneid.documents.web;

import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** Addresses of this room. */
public final class Links {

    private Links() {}

    static String of(VerifiedDocument document, boolean oneOfSeveral) {
        return oneOfSeveral ? of(document.kind(), document.publicId()) : of(document.kind());
    }

    static String of(DocumentKind kind) {
        return "/documents/" + kind.slug();
    }

    /** Where the report of a mistake in a document is followed. */
    public static String mistake(DocumentKind kind, PublicId document, PublicId report) {
        return of(kind, document) + "/mistakes/" + report;
    }

    public static String of(DocumentKind kind, PublicId id) {
        return of(kind) + "/" + id;
    }
}
