package org.seneid.documents;

import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.RegisterDocument;

/**
 * A document of a citizen whose signature was checked a moment ago.
 *
 * @param state at the moment of the check
 * @param content what the register says; empty when the signature does not hold, and then nothing of it may be shown
 * @param answer the register's answer as it came, for others to check
 * @param signedAt when the register said so; empty when the signature does not hold
 * @param askedAt when the register answered last
 * @param triedAt when the register was asked last
 */
public record VerifiedDocument(
        PublicId publicId,
        DocumentKind kind,
        DocumentState state,
        Optional<RegisterDocument> content,
        SignedAnswer answer,
        Optional<Instant> signedAt,
        Instant askedAt,
        Instant triedAt) {

    static VerifiedDocument genuine(StoredDocument stored, RegisterReading reading, Instant now) {
        return new VerifiedDocument(
                stored.publicId(),
                stored.kind(),
                stored.state() == DocumentState.NOT_FOUND ? DocumentState.NOT_FOUND : reading.stateAt(now),
                Optional.of(reading.document()),
                reading.signed(),
                Optional.of(reading.signedAt()),
                stored.askedAt(),
                stored.triedAt());
    }

    static VerifiedDocument refused(StoredDocument stored) {
        return new VerifiedDocument(
                stored.publicId(),
                stored.kind(),
                stored.state(),
                Optional.empty(),
                stored.signed(),
                Optional.empty(),
                stored.askedAt(),
                stored.triedAt());
    }

    /** Whether the register's signature holds. */
    public boolean genuine() {
        return content.isPresent();
    }

    /** The register was asked again since and did not answer: this is its last word, with its age. */
    public boolean silent() {
        return triedAt.isAfter(askedAt);
    }

    /** What the register says; only of a {@link #genuine()} document. */
    public RegisterDocument document() {
        return content.orElseThrow();
    }
}
