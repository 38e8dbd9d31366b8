package org.seneid.registry.document;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterSignatures;

/**
 * What a register said and signed; only {@link RegisterSignatures} makes one.
 *
 * @param register who said it
 * @param signedAt when
 * @param claims what, by the names that the claims have in JSON
 */
public record VerifiedAnswer(Register register, Instant signedAt, Map<String, Object> claims) {

    /** The person it is about. */
    public PersonalId subject() {
        return read().person("sub");
    }

    /**
     * The kind of document it is; empty when it is about a person.
     *
     * @throws AnswerRefused when the portal knows no such kind
     */
    public Optional<DocumentKind> kind() {
        if (!read().has("kind")) return Optional.empty();
        return Optional.of(DocumentKind.called(read().text("kind"))
                .orElseThrow(() -> new AnswerRefused(register, AnswerRefused.Reason.UNREADABLE)));
    }

    /** The register's own id of the document: it stays when the document is corrected, and changes when it is replaced. */
    public String documentId() {
        return read().text("doc");
    }

    /** @throws AnswerRefused when it is not a document */
    public RegisterDocument document() {
        return kind().orElseThrow(() -> new AnswerRefused(register, AnswerRefused.Reason.UNREADABLE))
                .read(this);
    }

    /** The claims, to be read by their types. */
    public Claims read() {
        return new Claims(register, claims);
    }
}
