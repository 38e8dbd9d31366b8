package org.seneid.documents.print;

import java.time.Instant;
import org.seneid.documents.VerifiedDocument;

/** A copy as it is made: the document, and the secret of the code printed on it, which is known only now. */
public record PrintedCopy(VerifiedDocument document, PrintCode code, Instant printedAt, Instant checkableUntil) {}
