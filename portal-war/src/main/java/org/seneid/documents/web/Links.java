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

    /** The public service that renews a kind of document online; empty when none does. */
    static String renewal(DocumentKind kind) {
        return switch (kind) {
            case DRIVING_LICENCE -> "/services/driving-licence-renewal";
            case CITIZEN_CARD, VEHICLE_REGISTRATION, HEALTH_INSURANCE, SOCIAL_INSURANCE -> "";
        };
    }

    public static String of(DocumentKind kind, PublicId id) {
        return of(kind) + "/" + id;
    }
}
