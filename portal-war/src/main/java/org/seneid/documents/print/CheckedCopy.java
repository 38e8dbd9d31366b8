package org.seneid.documents.print;

import java.time.Instant;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/**
 * What a stranger with a printed copy may know of the document.
 *
 * @param state now
 * @param genuine whether the register's signature holds; without it the state means nothing
 * @param printedAt when this copy was made
 * @param askedAt when the register answered last
 */
public record CheckedCopy(
        DocumentKind kind, DocumentState state, boolean genuine, Instant printedAt, Instant askedAt) {}
