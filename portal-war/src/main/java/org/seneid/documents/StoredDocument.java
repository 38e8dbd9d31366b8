package org.seneid.documents;

import java.time.Instant;
import org.seneid.platform.PublicId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/**
 * A row as it lies in the database: nothing of it may be shown before its signature is checked.
 *
 * @param state what was last recorded
 * @param askedAt when the register answered last
 * @param triedAt when it was asked last
 */
public record StoredDocument(
        PublicId publicId, DocumentKind kind, String jws, DocumentState state, Instant askedAt, Instant triedAt) {

    SignedAnswer signed() {
        return new SignedAnswer(kind.register(), jws);
    }
}
