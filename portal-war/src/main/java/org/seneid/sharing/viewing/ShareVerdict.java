package org.seneid.sharing.viewing;

import java.util.Collection;
import org.seneid.registry.document.DocumentState;
import org.seneid.sharing.ShareStatus;

/**
 * What whoever holds a code is told at one glance. It judges the share; a document that is no longer in force overrides a
 * share that is.
 */
public enum ShareVerdict {
    VALID,
    /** Open, and to be opened by a button: the first look ends it. */
    ASKS,
    DOCUMENT_EXPIRED,
    DOCUMENT_SEIZED,
    DOCUMENT_REVOKED,
    /** The register no longer knows it, or the citizen has taken it out of the account. */
    DOCUMENT_GONE,
    /** The register's signature does not hold: nothing of the document is shown. */
    DOCUMENT_UNPROVEN,
    EXPIRED,
    USED,
    REVOKED,
    UNKNOWN,
    /** Too many tries from one address: whether the code is good is not said. */
    WAIT;

    static ShareVerdict of(ShareStatus ended) {
        return switch (ended) {
            case OPEN -> VALID;
            case USED -> USED;
            case REVOKED -> REVOKED;
            case EXPIRED -> EXPIRED;
        };
    }

    /** The worst that is to be said of the documents looked into. */
    public static ShareVerdict of(Collection<ShownDocument> documents) {
        return documents.stream().map(ShareVerdict::of).max(Enum::compareTo).orElse(DOCUMENT_GONE);
    }

    private static ShareVerdict of(ShownDocument document) {
        return document.proven() || document.state() == DocumentState.NOT_FOUND
                ? of(document.state())
                : DOCUMENT_UNPROVEN;
    }

    private static ShareVerdict of(DocumentState state) {
        return switch (state) {
            case VALID, EXPIRING -> VALID;
            case EXPIRED -> DOCUMENT_EXPIRED;
            case SEIZED -> DOCUMENT_SEIZED;
            case REVOKED -> DOCUMENT_REVOKED;
            case NOT_FOUND -> DOCUMENT_GONE;
        };
    }

    /** Whether values are shown with it. */
    public boolean shows() {
        return this == VALID || name().startsWith("DOCUMENT_");
    }

    /** The key of its words. */
    public String key() {
        return "sharing.verdict." + name();
    }
}
